package no.tilsagn.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.tilsagn.event.Recorded;
import no.tilsagn.readmodel.Rows;
import no.tilsagn.register.EntryCode;
import no.tilsagn.register.RegisterRow;
import no.tilsagn.rule.RuleReference;
import org.jspecify.annotations.Nullable;

/**
 * A case on a meeting's agenda, and what became of it.
 *
 * @param meeting the meeting's code
 * @param number on its agenda
 * @param version sequence of the meeting's last event about it
 * @param outcome none before it is decided
 * @param presiding the seat whose vote decides a tie
 * @param rule the version of the board's procedure it was decided under
 * @param decidedOn the day of the meeting, once it is decided
 */
public record BoardCaseRow(
        EntryCode meeting,
        EntryCode number,
        long version,
        Matter matter,
        List<Recusal> recusals,
        @Nullable CaseOutcome outcome,
        List<EntryCode> inFavour,
        List<EntryCode> against,
        @Nullable EntryCode presiding,
        @Nullable RuleReference rule,
        @Nullable LocalDate decidedOn)
        implements RegisterRow {

    /** What the keys of cases begin with; the meeting's code and the number follow. */
    public static final String KEY_PREFIX = "board-case/";

    static BoardCaseRow after(Rows<RegisterRow> rows, BoardCaseEvent event, Recorded recorded) {
        long version = recorded.sequence();
        return switch (event) {
            case CasePutOnAgenda e ->
                new BoardCaseRow(
                        e.code(),
                        e.number(),
                        version,
                        e.matter(),
                        List.of(),
                        null,
                        List.of(),
                        List.of(),
                        null,
                        null,
                        null);
            case RecusalRecorded e -> onAgenda(rows, e).without(version, new Recusal(e.seat(), e.basis(), e.reason()));
            case BoardCaseDecided e -> onAgenda(rows, e).decided(version, e, recorded.effectiveOn());
        };
    }

    /** How a decision names it. */
    public CaseReference reference() {
        return new CaseReference(meeting, number);
    }

    private BoardCaseRow without(long at, Recusal recusal) {
        List<Recusal> all = Stream.concat(recusals.stream(), Stream.of(recusal)).toList();
        return new BoardCaseRow(
                meeting, number, at, matter, all, outcome, inFavour, against, presiding, rule, decidedOn);
    }

    private BoardCaseRow decided(long at, BoardCaseDecided e, LocalDate on) {
        return new BoardCaseRow(
                meeting,
                number,
                at,
                matter,
                recusals,
                e.outcome(),
                e.inFavour(),
                e.against(),
                e.presiding(),
                e.rule(),
                on);
    }

    private static BoardCaseRow onAgenda(Rows<RegisterRow> rows, BoardCaseEvent event) {
        return rows.require(key(event.code(), event.number()), BoardCaseRow.class);
    }

    private static String key(EntryCode meeting, EntryCode number) {
        return KEY_PREFIX + new CaseReference(meeting, number);
    }

    @Override
    public String key() {
        return key(meeting, number);
    }
}
