package no.tilsagn.commandservice.resource;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.resource.RegisterResources;
import no.tilsagn.resource.Resource;

/** Body of a request to register the administrative resources of a year. */
record ResourcesRegistration(Year year, List<Resource> resources, LocalDate effectiveOn) {

    RegisterResources command(ProgrammeId programme) {
        return new RegisterResources(programme, year, resources, effectiveOn);
    }
}
