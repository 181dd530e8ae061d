package no.tilsagn.commandservice.resource;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.resource.Resource;
import no.tilsagn.resource.ReviseResources;

/** Body of a request to revise the administrative resources of a year. */
record ResourcesRevision(List<Resource> resources, LocalDate revisedOn) {

    ReviseResources command(ProgrammeId programme, Year year) {
        return new ReviseResources(programme, year, resources, revisedOn);
    }
}
