package no.tilsagn.commandservice.gathering;

import java.time.LocalDate;
import no.tilsagn.gathering.RecordGatheringHeld;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.register.EntryCode;

/** Body of a request to record that a gathering was held. */
record GatheringDay(LocalDate heldOn) {

    RecordGatheringHeld command(ProgrammeId programme, EntryCode gathering) {
        return new RecordGatheringHeld(programme, gathering, heldOn);
    }
}
