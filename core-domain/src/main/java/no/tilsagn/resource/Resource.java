package no.tilsagn.resource;

import org.jspecify.annotations.Nullable;

/**
 * How many of a kind there are.
 *
 * @param number none where it is not stated
 */
public record Resource(ResourceKind kind, @Nullable Integer number) {

    public Resource {
        if (number != null && number < 0) {
            throw new IllegalArgumentException("a resource is not less than nothing: " + kind + " " + number);
        }
    }
}
