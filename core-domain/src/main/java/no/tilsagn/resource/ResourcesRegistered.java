package no.tilsagn.resource;

import java.time.Year;
import java.util.List;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.register.EntryCode;

/** The administrative resources of a year stand in the programme's register. */
public record ResourcesRegistered(ProgrammeId programme, Year year, List<Resource> resources)
        implements ResourcesEvent {

    public ResourcesRegistered {
        resources = List.copyOf(resources);
    }

    @Override
    public EntryCode code() {
        return EntryCode.of(year.toString());
    }

    @Override
    public boolean opensStream() {
        return true;
    }
}
