package no.tilsagn.commandservice.gathering;

import java.time.LocalDate;
import java.time.Year;
import no.tilsagn.gathering.RegisterGathering;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.register.EntryCode;

/** Body of a request to register a gathering. */
record GatheringRegistration(EntryCode code, Year year, String name, LocalDate effectiveOn) {

    RegisterGathering command(ProgrammeId programme) {
        return new RegisterGathering(programme, code, year, name, effectiveOn);
    }
}
