package no.tilsagn.rating;

import java.time.LocalDate;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.register.EntryCode;

/**
 * Rate a project, first or anew; it replaces what was said before. The same day again corrects.
 *
 * @param code the project's number
 */
public record RateProject(ProgrammeId programme, EntryCode code, Rating rating, LocalDate ratedOn)
        implements RatingCommand {

    @Override
    public LocalDate effectiveOn() {
        return ratedOn;
    }
}
