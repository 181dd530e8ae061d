package no.tilsagn.project;

import java.time.LocalDate;
import no.tilsagn.programme.ProgrammeId;

/** Record that the line organisation has taken over what a project leaves behind. */
public record HandOverProject(ProgrammeId programme, ProjectId project, HandOver handOver) implements ProjectCommand {

    /** The day they took over. */
    @Override
    public LocalDate effectiveOn() {
        return handOver.document().dated();
    }
}
