package no.tilsagn.gathering;

import java.time.LocalDate;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.register.EntryCode;

/** Record that a gathering was held; what is planned as one may be held several times. */
public record RecordGatheringHeld(ProgrammeId programme, EntryCode code, LocalDate heldOn) implements GatheringCommand {

    @Override
    public LocalDate effectiveOn() {
        return heldOn;
    }
}
