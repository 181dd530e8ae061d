package no.tilsagn.queryservice.text;

import org.jspecify.annotations.Nullable;

/**
 * A free text where it is shown, or what stands in its place.
 *
 * @param text none unless it is there
 */
public record ShownText(State state, @Nullable String text) {

    /** What became of a text. */
    public enum State {
        THERE,
        /** Somebody erased it; that it was there is still seen. */
        ERASED,
        /** It could not be read now, or not by this reader. */
        NOT_READ
    }

    static final ShownText ERASED = new ShownText(State.ERASED, null);
    static final ShownText NOT_READ = new ShownText(State.NOT_READ, null);

    static ShownText of(String text) {
        return new ShownText(State.THERE, text);
    }
}
