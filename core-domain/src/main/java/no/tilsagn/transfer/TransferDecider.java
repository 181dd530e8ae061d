package no.tilsagn.transfer;

import static no.tilsagn.command.Decision.accepted;

import java.util.List;
import java.util.Optional;
import no.tilsagn.board.DeputyRules;
import no.tilsagn.budget.BudgetYearState;
import no.tilsagn.budget.GrantRules;
import no.tilsagn.budget.LineRules;
import no.tilsagn.budget.Repetition;
import no.tilsagn.command.Acting;
import no.tilsagn.command.Decision;
import no.tilsagn.command.Participants;
import no.tilsagn.command.Refusal;
import no.tilsagn.command.RefusalCode;
import no.tilsagn.command.Role;
import no.tilsagn.command.Rule;
import no.tilsagn.money.Account;
import no.tilsagn.money.Money;
import no.tilsagn.programme.ProgrammeState;
import no.tilsagn.rule.DecidingAuthority;
import no.tilsagn.rule.ReallocationAuthority;
import no.tilsagn.rule.RuleVersion;

/** Decides what moves by decision other than a grant: between lines, back to the owners, and from a set to its sources. */
public final class TransferDecider {

    private TransferDecider() {}

    public static Decision reallocate(
            ReallocateFunds c, Acting acting, ProgrammeState programme, BudgetYearState year, Participants in) {
        Account from = Account.line(c.year(), c.from(), c.label());
        Account to = Account.line(c.year(), c.to(), c.label());
        return Rule.firstOf(
                () -> accepted(
                        c.effectiveOn(),
                        new FundsTransferred(
                                c.programme(),
                                c.year(),
                                from,
                                to,
                                c.amount(),
                                null,
                                c.decision(),
                                disposal(c, programme)
                                        .map(RuleVersion::reference)
                                        .orElse(null),
                                c.deputising())),
                () -> LineRules.knownOrBooked(year, List.of(c.from(), c.to())),
                () -> atDisposal(c, acting, programme),
                () -> LineRules.open(year),
                () -> LineRules.inForce(year),
                () -> DeputyRules.check(
                        c.deputising(), disposing(c, programme), c.decision().decidedOn(), programme, in),
                () -> GrantRules.projectReceives(year, to, c.amount(), in),
                () -> GrantRules.covered(year, from, c.amount()));
    }

    /** Who disposes of the money of the line it is taken from, on the day of the decision. */
    public static DecidingAuthority disposing(ReallocateFunds c, ProgrammeState programme) {
        return disposal(c, programme)
                .map(version -> version.content().of(c.from()))
                .orElse(DecidingAuthority.STRATEGIC_BOARD);
    }

    private static Optional<RuleVersion<ReallocationAuthority>> disposal(ReallocateFunds c, ProgrammeState programme) {
        return programme.rules().reallocation(c.decision().decidedOn());
    }

    private static Optional<Refusal> atDisposal(ReallocateFunds c, Acting acting, ProgrammeState programme) {
        Role needed = disposing(c, programme).role();
        return Refusal.when(
                !acting.holds(needed),
                RefusalCode.LINE_NOT_AT_DISPOSAL,
                "line",
                c.from(),
                "needed",
                needed.claim(),
                "role",
                acting.role().claim());
    }

    public static Decision giveBack(ReturnFunds c, BudgetYearState year) {
        return Rule.firstOf(
                () -> accepted(
                        c.effectiveOn(),
                        FundsTransferred.giveBack(c.programme(), c.year(), c.from(), c.amount(), c.decision())),
                () -> c.line() == null ? Optional.empty() : LineRules.knownOrBooked(year, List.of(c.line())),
                () -> LineRules.open(year),
                () -> GrantRules.covered(year, c.from(), c.amount()));
    }

    public static Decision split(SplitSources c, BudgetYearState year) {
        Account from = Account.line(c.year(), c.line(), c.label());
        Money sum = Money.sum(c.parts().stream().map(SourcePart::amount).toList());
        return Rule.firstOf(
                () -> accepted(
                        c.effectiveOn(),
                        new SourcesSplit(c.programme(), c.year(), c.line(), c.label(), c.parts(), c.decision())),
                () -> LineRules.knownOrBooked(year, List.of(c.line())),
                () -> LineRules.open(year),
                () -> LineRules.inForce(year),
                () -> Repetition.first(
                                c.parts().stream().map(SourcePart::source).toList())
                        .map(source -> Refusal.of(RefusalCode.NAMED_TWICE, "name", "source " + source)),
                () -> ofSet(c),
                () -> GrantRules.covered(year, from, sum));
    }

    private static Optional<Refusal> ofSet(SplitSources c) {
        return c.parts().stream()
                .map(SourcePart::source)
                .filter(source -> !c.label().sources().contains(source))
                .findFirst()
                .map(source -> Refusal.of(RefusalCode.SOURCE_NOT_OF_LABEL, "source", source, "label", c.label()));
    }
}
