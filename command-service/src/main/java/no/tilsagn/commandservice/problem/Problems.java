package no.tilsagn.commandservice.problem;

import io.micrometer.core.instrument.MeterRegistry;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import no.tilsagn.command.RefusalCode;
import no.tilsagn.command.RefusalText;
import no.tilsagn.commandservice.execution.Answer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Problem details (RFC 9457) in the caller's language. */
@Component
public class Problems {

    private final MeterRegistry meters;

    Problems(MeterRegistry meters) {
        this.meters = meters;
    }

    /** A request that is not let through; it is counted here. */
    ResponseEntity<Object> of(ProblemCode code, Map<String, Object> properties, HttpHeaders headers, Locale language) {
        meters.counter("tilsagn.requests.rejected", "code", code.code()).increment();
        ResourceBundle words = ResourceBundle.getBundle("no.tilsagn.commandservice.problem.problems", language);
        ProblemDetail problem = ProblemDetail.forStatus(code.status());
        problem.setType(URI.create("urn:tilsagn:problem:" + code.code()));
        problem.setTitle(words.getString(code.code() + ".title"));
        problem.setDetail(filled(words.getString(code.code() + ".detail"), properties.get("facts")));
        problem.setProperty("code", code.code());
        properties.forEach(problem::setProperty);
        return entity(problem, headers, language);
    }

    /** A refusal by a rule; it is recorded in the programme's log and so not counted here. */
    public ResponseEntity<Object> of(Answer.Refused answer, Locale language) {
        RefusalCode code = answer.refusal().code();
        RefusalText text = RefusalText.of(answer.refusal(), language);
        ProblemDetail problem = ProblemDetail.forStatus(status(code.category()));
        problem.setType(URI.create("urn:tilsagn:refusal:" + code.code()));
        problem.setTitle(text.title());
        problem.setDetail(text.detail());
        problem.setProperty("code", code.code());
        problem.setProperty("facts", answer.refusal().facts());
        problem.setProperty("programme", answer.programme().value());
        if (answer.position() > 0) {
            // What is refused before the programme exists has no log to be recorded in.
            problem.setProperty("position", answer.position());
        }
        return entity(problem, HttpHeaders.EMPTY, language);
    }

    /** The text with its figures: {@code {fact}} stands for one of the facts. */
    private static String filled(String text, @Nullable Object facts) {
        String filled = text;
        if (facts instanceof Map<?, ?> figures) {
            for (Map.Entry<?, ?> figure : figures.entrySet()) {
                filled = filled.replace("{" + figure.getKey() + "}", String.valueOf(figure.getValue()));
            }
        }
        return filled;
    }

    private static HttpStatus status(RefusalCode.Category category) {
        return switch (category) {
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case UNKNOWN -> HttpStatus.NOT_FOUND;
            case CONFLICT -> HttpStatus.CONFLICT;
            case INVALID -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
    }

    private static ResponseEntity<Object> entity(ProblemDetail problem, HttpHeaders headers, Locale language) {
        return ResponseEntity.status(problem.getStatus())
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag())
                .varyBy(HttpHeaders.ACCEPT_LANGUAGE)
                .body(problem);
    }
}
