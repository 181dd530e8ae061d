package no.tilsagn.meeting;

import java.time.LocalDate;
import java.util.List;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.register.EntryCode;

/**
 * Record what the board decided about a case. Commands that carry it out name it as their decision.
 *
 * @param inFavour the seats that voted for what was proposed
 * @param against the seats that voted against it; whoever is in neither list did not vote
 * @param effectiveOn the day of the meeting
 */
public record DecideBoardCase(
        ProgrammeId programme,
        EntryCode code,
        EntryCode number,
        CaseOutcome outcome,
        List<EntryCode> inFavour,
        List<EntryCode> against,
        LocalDate effectiveOn)
        implements CaseCommand {

    public DecideBoardCase {
        inFavour = List.copyOf(inFavour);
        against = List.copyOf(against);
    }
}
