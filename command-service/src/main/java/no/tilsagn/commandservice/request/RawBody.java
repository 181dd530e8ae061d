package no.tilsagn.commandservice.request;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import no.tilsagn.commandservice.problem.ProblemCode;
import no.tilsagn.commandservice.problem.ProblemException;

/** The bytes of a request's body: read once, since two parameters of a command's endpoint need them. */
final class RawBody {

    static final int LIMIT_BYTES = 1 << 20;

    private static final String ATTRIBUTE = RawBody.class.getName();

    private RawBody() {}

    static byte[] of(HttpServletRequest request) throws IOException {
        if (request.getAttribute(ATTRIBUTE) instanceof byte[] known) {
            return known;
        }
        byte[] body = request.getInputStream().readNBytes(LIMIT_BYTES + 1);
        if (body.length > LIMIT_BYTES) {
            throw new ProblemException(ProblemCode.BODY_TOO_LARGE);
        }
        request.setAttribute(ATTRIBUTE, body);
        return body;
    }
}
