package no.tilsagn.queryservice.problem;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

/** Problems as RFC 9457 answers, in the reader's language. */
@Component
public class ProblemDetails {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemDetails.class);

    private final MessageSource messages;

    ProblemDetails(MessageSource messages) {
        this.messages = messages;
    }

    public ProblemDetail of(ProblemException e, Locale locale) {
        return of(e.problem(), locale, e.facts());
    }

    /** What Spring itself answers with a status. */
    public ProblemDetail of(Exception e, HttpStatusCode status, Locale locale) {
        Problem problem = Problem.ofStatus(status);
        return problem == Problem.INTERNAL_ERROR
                ? internalError(e, locale)
                : of(problem, locale, String.valueOf(e.getMessage()));
    }

    /** Logs the failure under a number that the answer names. */
    public ProblemDetail internalError(Exception e, Locale locale) {
        String incident = UUID.randomUUID().toString();
        LOG.error("Incident {}: a query failed", incident, e);
        ProblemDetail detail = of(Problem.INTERNAL_ERROR, locale);
        detail.setProperty("incident", incident);
        return detail;
    }

    ProblemDetail of(Problem problem, Locale locale, Object... facts) {
        // As text: numbers such as positions and years are named, not counted.
        Object[] named = Arrays.stream(facts).map(String::valueOf).toArray();
        ProblemDetail detail = ProblemDetail.forStatus(problem.status());
        detail.setType(URI.create("urn:tilsagn:problem:" + problem.code()));
        detail.setTitle(messages.getMessage("problem." + problem.code() + ".title", null, locale));
        detail.setDetail(messages.getMessage("problem." + problem.code() + ".detail", named, locale));
        detail.setProperty("code", problem.code());
        return detail;
    }
}
