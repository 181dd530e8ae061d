package no.tilsagn.resource;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.register.EntryCode;

/** Enter the administrative resources of a year in the programme's register. */
public record RegisterResources(ProgrammeId programme, Year year, List<Resource> resources, LocalDate effectiveOn)
        implements ResourcesCommand {

    public RegisterResources {
        resources = List.copyOf(resources);
    }

    @Override
    public EntryCode code() {
        return EntryCode.of(year.toString());
    }
}
