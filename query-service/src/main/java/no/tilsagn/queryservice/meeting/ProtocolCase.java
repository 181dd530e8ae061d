package no.tilsagn.queryservice.meeting;

import java.time.LocalDate;
import java.util.List;
import no.tilsagn.meeting.BoardCaseRow;
import no.tilsagn.meeting.CaseOutcome;
import no.tilsagn.meeting.Matter;
import no.tilsagn.meeting.Recusal;
import no.tilsagn.register.EntryCode;
import no.tilsagn.rule.RuleReference;
import org.jspecify.annotations.Nullable;

/**
 * A case on an agenda, and what became of it.
 *
 * @param reference how a decision names it, such as {@code M2025-02/3}
 * @param suggestedRecusals seats whose organisation receives what the case is about, while it is to be decided
 * @param outcome none before it is decided
 * @param presiding the seat whose vote decides a tie
 * @param rule the version of the board's procedure it was decided under, which names the rules on impartiality
 */
record ProtocolCase(
        EntryCode meeting,
        EntryCode number,
        String reference,
        Matter matter,
        List<Recusal> recusals,
        List<EntryCode> suggestedRecusals,
        @Nullable CaseOutcome outcome,
        List<EntryCode> inFavour,
        List<EntryCode> against,
        @Nullable EntryCode presiding,
        @Nullable RuleReference rule,
        @Nullable LocalDate decidedOn) {

    static ProtocolCase of(BoardCaseRow row, List<EntryCode> suggestedRecusals) {
        return new ProtocolCase(
                row.meeting(),
                row.number(),
                row.reference().toString(),
                row.matter(),
                row.recusals(),
                suggestedRecusals,
                row.outcome(),
                row.inFavour(),
                row.against(),
                row.presiding(),
                row.rule(),
                row.decidedOn());
    }
}
