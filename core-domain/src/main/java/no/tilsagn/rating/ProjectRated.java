package no.tilsagn.rating;

import java.time.LocalDate;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.register.EntryCode;

/**
 * A project was rated for the first time.
 *
 * @param code the project's number
 */
public record ProjectRated(ProgrammeId programme, EntryCode code, Rating rating, LocalDate ratedOn)
        implements RatingEvent {

    @Override
    public boolean opensStream() {
        return true;
    }
}
