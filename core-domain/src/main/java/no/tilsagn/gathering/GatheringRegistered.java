package no.tilsagn.gathering;

import java.time.Year;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.register.EntryCode;

/**
 * A gathering stands in the programme's register.
 *
 * @param year it is planned for
 * @param name as the action programme has it
 */
public record GatheringRegistered(ProgrammeId programme, EntryCode code, Year year, String name)
        implements GatheringEvent {

    @Override
    public boolean opensStream() {
        return true;
    }
}
