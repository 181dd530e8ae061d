package no.tilsagn.rating;

/** A colour of a rating; it has nothing to do with the colours of risks. */
public enum RatingColour {
    GREEN,
    YELLOW,
    RED
}
