package no.tilsagn.queryservice.answer;

import java.util.List;
import no.tilsagn.queryservice.problem.Problem;
import no.tilsagn.queryservice.problem.ProblemException;

/**
 * The part of a list that is asked for.
 *
 * @param page from 0
 * @param size 1 to 500
 */
public record PageRequest(int page, int size) {

    /** The size when none is asked for. */
    public static final String DEFAULT_SIZE = "50";

    private static final int MAX_SIZE = 500;

    public PageRequest {
        if (page < 0 || size < 1 || size > MAX_SIZE) {
            throw new ProblemException(
                    Problem.MALFORMED_REQUEST, "page >= 0, 1 <= size <= " + MAX_SIZE + " (" + page + ", " + size + ")");
        }
    }

    public long offset() {
        return (long) page * size;
    }

    /** This part of a list that is in memory. */
    public <T> Slice<T> slice(List<T> all) {
        return new Slice<>(all.stream().skip(offset()).limit(size).toList(), all.size());
    }
}
