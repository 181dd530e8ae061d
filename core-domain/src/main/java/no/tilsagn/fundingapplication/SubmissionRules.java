package no.tilsagn.fundingapplication;

import static no.tilsagn.command.Decision.accepted;
import static no.tilsagn.command.Decision.refused;
import static no.tilsagn.command.Refusal.when;

import java.util.List;
import java.util.Optional;
import no.tilsagn.budget.BudgetLine;
import no.tilsagn.budget.BudgetYearState;
import no.tilsagn.budget.GrantRules;
import no.tilsagn.budget.LineRules;
import no.tilsagn.command.Acting;
import no.tilsagn.command.Decision;
import no.tilsagn.command.Participants;
import no.tilsagn.command.Refusal;
import no.tilsagn.command.RefusalCode;
import no.tilsagn.command.Role;
import no.tilsagn.command.Rule;
import no.tilsagn.money.SourceLabel;
import no.tilsagn.programme.LabelRules;
import no.tilsagn.programme.ProgrammeState;

/** What stands against submitting an application. */
final class SubmissionRules {

    private SubmissionRules() {}

    static Decision decide(SubmitFundingApplication c, Acting acting, ProgrammeState programme, Participants in) {
        List<SourceLabel> labels = List.of(c.label());
        return Rule.firstOf(
                () -> in.budgetYear(c.year())
                        .map(year -> decide(c, acting, year))
                        .orElseGet(() -> refused(
                                RefusalCode.UNKNOWN_BUDGET_YEAR,
                                "year",
                                c.year().getValue())),
                () -> LabelRules.sourcesKnown(programme, labels),
                () -> LabelRules.inOrder(programme, labels));
    }

    private static Decision decide(SubmitFundingApplication c, Acting acting, BudgetYearState year) {
        return year.line(c.line())
                .map(line -> decide(c, acting, year, line))
                .orElseGet(() -> refused(
                        RefusalCode.UNKNOWN_BUDGET_LINE,
                        "line",
                        c.line(),
                        "year",
                        c.year().getValue()));
    }

    private static Decision decide(SubmitFundingApplication c, Acting acting, BudgetYearState year, BudgetLine line) {
        boolean ordinary = c.kind() == ApplicationKind.ORDINARY;
        return Rule.firstOf(
                () -> accepted(
                        c.effectiveOn(),
                        new FundingApplicationSubmitted(
                                c.programme(),
                                c.application(),
                                c.year(),
                                c.line(),
                                c.label(),
                                c.amount(),
                                c.kind(),
                                c.recipient(),
                                c.purpose())),
                () -> submitterOf(line, acting),
                () -> LineRules.open(year),
                () -> when(
                        ordinary && year.adopted(),
                        RefusalCode.BUDGET_ALREADY_ADOPTED,
                        "year",
                        c.year().getValue()),
                () -> when(
                        ordinary && year.openingRegistered(),
                        RefusalCode.OPENING_ALREADY_REGISTERED,
                        "year",
                        c.year().getValue()),
                () -> when(
                        !ordinary && !year.inForce(),
                        RefusalCode.BUDGET_NOT_ADOPTED,
                        "year",
                        c.year().getValue()),
                () -> when(
                        !fits(c, line),
                        RefusalCode.LABEL_NOT_OF_LINE,
                        "label",
                        c.label(),
                        "line",
                        c.line(),
                        "lineLabel",
                        line.label()),
                () -> GrantRules.takesApplications(line));
    }

    /** A project's owner acts for its lines, the programme office for lines without a project. */
    static Optional<Refusal> submitterOf(BudgetLine line, Acting acting) {
        Role needed = line.reporter();
        return when(
                !acting.holds(needed),
                RefusalCode.SUBMITTER_NOT_OF_LINE,
                "line",
                line.line(),
                "needed",
                needed.claim(),
                "role",
                acting.role().claim());
    }

    // The plan prints one label per line; later money may be for one of the line's sources alone.
    private static boolean fits(SubmitFundingApplication c, BudgetLine line) {
        return c.kind() == ApplicationKind.ORDINARY
                ? c.label().equals(line.label())
                : line.label().sources().containsAll(c.label().sources());
    }
}
