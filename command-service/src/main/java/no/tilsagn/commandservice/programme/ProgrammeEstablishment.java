package no.tilsagn.commandservice.programme;

import java.time.LocalDate;
import java.util.List;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.programme.EstablishProgramme;
import no.tilsagn.programme.FundSource;
import no.tilsagn.programme.ProgrammeId;

/** Body of a request to establish a programme. */
record ProgrammeEstablishment(
        String name, List<FundSource> fundSources, LocalDate effectiveOn, DecisionReference decision) {

    /** Whether time is simulated is no field of the body: the service itself says it. */
    EstablishProgramme command(ProgrammeId programme, boolean simulated) {
        return new EstablishProgramme(programme, name, fundSources, effectiveOn, decision, simulated);
    }
}
