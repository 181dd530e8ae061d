package no.tilsagn.queryservice.export;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends a file while it is made, so that one that breaks off is never taken for a whole one. */
final class Download {

    private static final Logger LOG = LoggerFactory.getLogger(Download.class);

    private Download() {}

    /** What writes a file. */
    @FunctionalInterface
    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    /**
     * Sends it.
     *
     * @throws IOException when the reader is gone, or when it cannot go on after part of it is sent: nothing but an
     *     exception that no problem is made of lets the server cut the connection instead of ending the file
     */
    static void send(HttpServletResponse response, Writing writing) throws IOException {
        try {
            writing.to(response.getOutputStream());
        } catch (RuntimeException e) {
            if (!response.isCommitted()) {
                response.reset();
                throw e;
            }
            LOG.error("An export broke off", e);
            throw new IOException("an export broke off");
        }
    }
}
