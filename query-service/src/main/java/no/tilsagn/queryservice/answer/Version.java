package no.tilsagn.queryservice.answer;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;

/** The version a decision about an aggregate is made on. */
public final class Version {

    private Version() {}

    /**
     * Gives the version as {@code ETag}, for {@code If-Match} on commands. The header is set by hand: given to Spring it
     * would also answer {@code If-None-Match} with 304, and the money beside the version may have moved.
     */
    public static void set(HttpServletResponse response, long version) {
        response.setHeader(HttpHeaders.ETAG, '"' + Long.toString(version) + '"');
    }
}
