package no.tilsagn.queryservice.answer;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;

/** The version a decision about an aggregate is made on. */
public final class Version {

    private Version() {}

    /**
     * Gives the version as {@code ETag}, for {@code If-Match} on commands, unless the answer looks at an earlier moment, on
     * which nothing can be decided any more. The header is set by hand: given to Spring it
     * would also answer {@code If-None-Match} with 304, and the money beside the version may have moved.
     */
    public static void set(HttpServletResponse response, Snapshot snapshot, long version) {
        if (snapshot.isNow()) {
            response.setHeader(HttpHeaders.ETAG, '"' + Long.toString(version) + '"');
        }
    }
}
