package no.tilsagn.resource;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.register.EntryCode;

/** The administrative resources of a year are these from a day. */
public record ResourcesRevised(ProgrammeId programme, Year year, List<Resource> resources, LocalDate revisedOn)
        implements ResourcesEvent {

    public ResourcesRevised {
        resources = List.copyOf(resources);
    }

    @Override
    public EntryCode code() {
        return EntryCode.of(year.toString());
    }
}
