package no.tilsagn.board;

import java.time.LocalDate;
import java.util.List;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.event.Recorded;
import no.tilsagn.readmodel.Rows;
import no.tilsagn.register.EntryCode;
import no.tilsagn.register.RegisterRow;
import org.jspecify.annotations.Nullable;

/**
 * A seat of the board.
 *
 * @param version sequence of its last event
 * @param organisation that fills it
 * @param position who in the organisation sits on it, by office and never by name
 * @param recipients of grants that belong to the organisation, as budgets and applications name them: where one of them
 *     is the recipient of a single case, a recusal is suggested
 * @param since the first day it is a seat
 * @param endsOn the first day on which it is none; none while it has no end
 * @param decision by which it stands as it does
 */
public record SeatRow(
        EntryCode code,
        long version,
        String organisation,
        String position,
        SeatKind kind,
        boolean voting,
        List<String> recipients,
        LocalDate since,
        @Nullable LocalDate endsOn,
        DecisionReference decision)
        implements RegisterRow {

    /** What the keys of seats begin with; the code follows. */
    public static final String KEY_PREFIX = "seat/";

    public SeatRow {
        recipients = List.copyOf(recipients);
    }

    /** The seat after an event. */
    public static SeatRow after(Rows<RegisterRow> rows, SeatEvent event, Recorded recorded) {
        return switch (event) {
            case SeatRegistered e ->
                new SeatRow(
                        e.code(),
                        recorded.sequence(),
                        e.organisation(),
                        e.position(),
                        e.kind(),
                        e.voting(),
                        e.recipients(),
                        e.since(),
                        null,
                        e.decision());
            case SeatEnded e ->
                rows.require(KEY_PREFIX + e.code(), SeatRow.class).ended(e, recorded.sequence());
        };
    }

    /** Whether it is a seat on a day. */
    public boolean isOn(LocalDate day) {
        return new SeatPeriod(since, endsOn).holds(day);
    }

    /** Whether its organisation is, or has as its part, the recipient of a grant. */
    public boolean standsBehind(String recipient) {
        return organisation.equals(recipient) || recipients.contains(recipient);
    }

    private SeatRow ended(SeatEnded e, long nextVersion) {
        return new SeatRow(
                code, nextVersion, organisation, position, kind, voting, recipients, since, e.endsOn(), e.decision());
    }

    @Override
    public String key() {
        return KEY_PREFIX + code;
    }
}
