package no.tilsagn.queryservice.problem;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

/** Problems as RFC 9457 answers, in the reader's language. */
@Component
class ProblemDetails {

    private final MessageSource messages;

    ProblemDetails(MessageSource messages) {
        this.messages = messages;
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
