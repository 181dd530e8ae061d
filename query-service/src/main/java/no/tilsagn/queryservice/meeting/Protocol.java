package no.tilsagn.queryservice.meeting;

import java.time.LocalDate;
import java.util.List;
import no.tilsagn.meeting.CalledOff;
import no.tilsagn.meeting.MeetingForm;
import no.tilsagn.register.EntryCode;
import no.tilsagn.rule.RuleReference;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of the board: its agenda before it is held, its protocol after.
 *
 * @param version what a change of it is made on, for If-Match
 * @param papers when they were sent
 * @param procedure the rule in force on the day of the meeting; none where none was
 * @param quorum none before attendance is recorded, or without a procedure
 * @param present the seats that are, observers too; none before attendance is recorded
 * @param cases in the order of their numbers
 * @param calledOff none where it is not
 * @param minutes where they stand, once they are approved
 */
record Protocol(
        EntryCode code,
        long version,
        MeetingForm form,
        LocalDate heldOn,
        LocalDate calledOn,
        List<Papers> papers,
        @Nullable RuleReference procedure,
        @Nullable Quorum quorum,
        @Nullable List<Present> present,
        List<ProtocolCase> cases,
        @Nullable CalledOff calledOff,
        @Nullable String minutes,
        @Nullable LocalDate approvedOn) {

    /**
     * Papers that were sent.
     *
     * @param daysBefore the meeting; below zero for after it
     * @param late whether that is fewer than the procedure asks for; none without a procedure
     */
    record Papers(
            LocalDate sentOn, long daysBefore, @Nullable Boolean late) {}

    /** How many of the voting seats are present, and how many have to be. */
    record Quorum(int votingSeats, int present, int needed, boolean reached) {}

    /** A seat that is present. */
    record Present(EntryCode seat, String organisation, String position, boolean voting) {}
}
