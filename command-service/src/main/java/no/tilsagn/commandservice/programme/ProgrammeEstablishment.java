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

    EstablishProgramme command(ProgrammeId programme) {
        return new EstablishProgramme(programme, name, fundSources, effectiveOn, decision);
    }
}
