package no.tilsagn.commandservice.rating;

import java.time.LocalDate;
import java.util.List;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.rating.RateProject;
import no.tilsagn.rating.Rating;
import no.tilsagn.rating.Rating.Coloured;
import no.tilsagn.register.EntryCode;

/** Body of a request to rate a project. */
record ProjectRating(String project, List<Coloured> colours, boolean toBeClosedWithQuality, LocalDate ratedOn) {

    RateProject command(ProgrammeId programme) {
        return new RateProject(programme, EntryCode.of(project), new Rating(colours, toBeClosedWithQuality), ratedOn);
    }
}
