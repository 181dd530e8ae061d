package no.tilsagn.rule;

/**
 * A part of a whole, in whole numbers: {@code 1} of {@code 2} is half.
 *
 * @param parts at least 1
 * @param of at least as many
 */
public record Share(int parts, int of) {

    public Share {
        if (parts < 1 || of < parts) {
            throw new IllegalArgumentException("a share is 1 or more parts of at least as many: " + parts + "/" + of);
        }
    }

    /** Whether a count is at least this share of a whole. */
    public boolean isReachedBy(int count, int whole) {
        return count * (long) of >= parts * (long) whole;
    }

    /** Whether a count is more than this share of a whole. */
    public boolean isExceededBy(int count, int whole) {
        return count * (long) of > parts * (long) whole;
    }

    /** The least count that is at least this share of a whole. */
    public int leastOf(int whole) {
        return Math.ceilDiv(parts * whole, of);
    }

    @Override
    public String toString() {
        return parts + "/" + of;
    }
}
