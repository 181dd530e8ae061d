package no.tilsagn.report;

import static no.tilsagn.command.Decision.accepted;

import java.util.Optional;
import no.tilsagn.command.Decision;
import no.tilsagn.command.Participants;
import no.tilsagn.command.Refusal;
import no.tilsagn.command.RefusalCode;
import no.tilsagn.command.Rule;
import no.tilsagn.register.EntryRules;

/**
 * Decides the commands about reports. Whether the bytes are those of the report is for whoever makes it again: what is read
 * is no part of deciding.
 */
public final class ReportDecider {

    private ReportDecider() {}

    public static Decision decide(ReportCommand command, Participants in) {
        return switch (command) {
            case ApproveReport c -> approve(c, in);
        };
    }

    private static Decision approve(ApproveReport c, Participants in) {
        return Rule.firstOf(
                () -> accepted(
                        c.effectiveOn(), new ReportApproved(c.programme(), c.edition(), c.sha256(), c.decision())),
                () -> yearKnown(c.edition(), in),
                () -> EntryRules.codeFree(c, in));
    }

    private static Optional<Refusal> yearKnown(ReportEdition edition, Participants in) {
        return Refusal.when(
                in.budgetYear(edition.year()).isEmpty(),
                RefusalCode.UNKNOWN_BUDGET_YEAR,
                "year",
                edition.year().getValue());
    }
}
