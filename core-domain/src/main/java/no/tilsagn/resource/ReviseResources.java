package no.tilsagn.resource;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.register.EntryCode;

/** Replace the administrative resources of a year by what they are from a day. */
public record ReviseResources(ProgrammeId programme, Year year, List<Resource> resources, LocalDate revisedOn)
        implements ResourcesCommand {

    public ReviseResources {
        resources = List.copyOf(resources);
    }

    @Override
    public EntryCode code() {
        return EntryCode.of(year.toString());
    }

    @Override
    public LocalDate effectiveOn() {
        return revisedOn;
    }
}
