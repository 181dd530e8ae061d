package no.tilsagn.rating;

import java.time.LocalDate;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.register.EntryCode;

/**
 * A project was rated anew.
 *
 * @param code the project's number
 */
public record ProjectRatingRevised(ProgrammeId programme, EntryCode code, Rating rating, LocalDate ratedOn)
        implements RatingEvent {}
