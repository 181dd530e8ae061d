package no.tilsagn.commandservice.rating;

import java.time.LocalDate;
import java.util.Map;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.rating.Criterion;
import no.tilsagn.rating.RateProject;
import no.tilsagn.rating.Rating;
import no.tilsagn.rating.RatingColour;
import no.tilsagn.register.EntryCode;

/** Body of a request to rate a project. */
record ProjectRating(
        String project, Map<Criterion, RatingColour> colours, boolean toBeClosedWithQuality, LocalDate ratedOn) {

    RateProject command(ProgrammeId programme) {
        return new RateProject(programme, EntryCode.of(project), Rating.of(colours, toBeClosedWithQuality), ratedOn);
    }
}
