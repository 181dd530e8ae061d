package no.tilsagn.budget;

import static no.tilsagn.command.Decision.accepted;
import static no.tilsagn.command.Decision.refused;
import static no.tilsagn.command.Refusal.when;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import no.tilsagn.command.Acting;
import no.tilsagn.command.Decision;
import no.tilsagn.command.Participants;
import no.tilsagn.command.RefusalCode;
import no.tilsagn.command.Role;
import no.tilsagn.command.Rule;
import no.tilsagn.money.Account;
import no.tilsagn.money.LineAmount;
import no.tilsagn.money.Money;
import no.tilsagn.money.SourceLabel;
import no.tilsagn.programme.LabelRules;
import no.tilsagn.programme.ProgrammeState;
import no.tilsagn.spending.CorrectSpending;
import no.tilsagn.spending.ReportSpending;
import no.tilsagn.spending.SpendingCorrection;
import no.tilsagn.spending.SpendingDecider;
import no.tilsagn.transfer.ReallocateFunds;
import no.tilsagn.transfer.ReturnFunds;
import no.tilsagn.transfer.SplitSources;
import no.tilsagn.transfer.TransferDecider;
import no.tilsagn.yearend.CloseYear;
import no.tilsagn.yearend.EstimateCarryOver;
import no.tilsagn.yearend.EstimateDecider;
import no.tilsagn.yearend.YearEnd;
import org.jspecify.annotations.Nullable;

/** Decides the commands about budget years. */
public final class BudgetDecider {

    private BudgetDecider() {}

    public static Decision decide(BudgetCommand command, Acting acting, ProgrammeState programme, Participants in) {
        return Rule.firstOf(
                () -> in.budgetYear(command.year())
                        .map(year -> decide(command, acting, programme, year, in))
                        .orElseGet(() -> ofUnopenedYear(command, programme, in)),
                () -> LabelRules.sourcesKnown(programme, labels(command)),
                () -> LabelRules.inOrder(programme, labels(command)));
    }

    private static Decision ofUnopenedYear(BudgetCommand command, ProgrammeState programme, Participants in) {
        return command instanceof OpenBudgetYear c
                ? OpeningRules.decide(c, programme, in)
                : refused(
                        RefusalCode.UNKNOWN_BUDGET_YEAR, "year", command.year().getValue());
    }

    private static Decision decide(
            BudgetCommand command, Acting acting, ProgrammeState programme, BudgetYearState year, Participants in) {
        return switch (command) {
            case OpenBudgetYear c -> OpeningRules.decide(c, programme, in);
            case RegisterOpening c -> OpeningRules.takeOver(c, programme, year, in);
            case SetFrame c -> setFrame(c, programme, year);
            case AdoptBudget c -> new Adoption(c, year, programme, in).decide();
            case LiftFlag c -> liftFlag(c, year);
            case ReallocateFunds c -> TransferDecider.reallocate(c, acting, programme, year, in);
            case ReturnFunds c -> TransferDecider.giveBack(c, year);
            case SplitSources c -> TransferDecider.split(c, year);
            case ReportSpending c -> SpendingDecider.report(c, acting, year, in);
            case CorrectSpending c -> new SpendingCorrection(c, year).decide(acting, in);
            case EstimateCarryOver c -> EstimateDecider.decide(c, year);
            case CloseYear c -> new YearEnd(c, year, programme, in).decide();
        };
    }

    /** The role that the lines a command names ask for, where they ask for one. */
    public static Optional<Role> roleAskedFor(BudgetCommand command, Participants in) {
        return switch (command) {
            case ReportSpending c ->
                in.budgetYear(c.year())
                        .flatMap(year -> SpendingDecider.reporter(
                                c.lines().stream()
                                        .map(ReportSpending.Line::line)
                                        .toList(),
                                year));
            case CorrectSpending c ->
                in.budgetYear(c.year()).flatMap(year -> SpendingDecider.reporter(List.of(c.line()), year));
            case ReallocateFunds c ->
                in.programme()
                        .map(programme ->
                                TransferDecider.disposing(c, programme).role());
            case OpenBudgetYear _,
                    RegisterOpening _,
                    SetFrame _,
                    AdoptBudget _,
                    LiftFlag _,
                    ReturnFunds _,
                    SplitSources _,
                    EstimateCarryOver _,
                    CloseYear _ -> Optional.empty();
        };
    }

    /** The labels a command names itself. */
    private static List<SourceLabel> labels(BudgetCommand command) {
        return switch (command) {
            case RegisterOpening c -> labels(c.lines(), LineAmount::label);
            case SetFrame c -> List.of(c.label());
            case AdoptBudget c -> labels(c.lines(), PlannedAmounts::label);
            case ReallocateFunds c -> List.of(c.label());
            case ReturnFunds c -> List.of(c.label());
            case SplitSources c -> List.of(c.label());
            case ReportSpending c -> labels(c.lines(), ReportSpending.Line::label);
            case CorrectSpending c -> labels(List.of(c), CorrectSpending::label);
            case EstimateCarryOver c -> labels(c.lines(), EstimateCarryOver.Line::label);
            case OpenBudgetYear c -> labels(c.lines(), OpenBudgetYear.NewLine::label);
            case LiftFlag _, CloseYear _ -> List.of();
        };
    }

    private static <T> List<SourceLabel> labels(Collection<T> lines, Function<T, @Nullable SourceLabel> label) {
        return lines.stream().map(label).filter(Objects::nonNull).toList();
    }

    private static Decision setFrame(SetFrame c, ProgrammeState programme, BudgetYearState year) {
        Money before = year.frame(c.label());
        Money used = before.minus(year.balances().of(Account.frame(c.year(), c.label())));
        return Rule.firstOf(
                () -> accepted(
                        c.effectiveOn(),
                        new FrameSet(c.programme(), c.year(), c.label(), before, c.amount(), c.decision())),
                () -> LineRules.open(year),
                () -> LabelRules.notPastLastYear(programme, c.year(), c.effectiveOn(), List.of(c.label())),
                () -> when(
                        used.exceeds(c.amount()),
                        RefusalCode.FRAME_BELOW_GRANTED,
                        "label",
                        c.label(),
                        "granted",
                        used,
                        "amount",
                        c.amount()));
    }

    private static Decision liftFlag(LiftFlag c, BudgetYearState year) {
        return Rule.firstOf(
                () -> accepted(
                        c.effectiveOn(), new NoMoreApplicationsLifted(c.programme(), c.year(), c.line(), c.decision())),
                () -> LineRules.known(year, List.of(c.line())),
                () -> LineRules.open(year),
                () -> when(
                        !year.line(c.line()).orElseThrow().noMoreApplications(),
                        RefusalCode.LINE_NOT_FLAGGED,
                        "line",
                        c.line(),
                        "year",
                        c.year().getValue()));
    }
}
