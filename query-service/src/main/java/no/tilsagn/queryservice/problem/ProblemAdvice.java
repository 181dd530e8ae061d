package no.tilsagn.queryservice.problem;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Answers every failure of a query with a problem. */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    private static final String SECONDS_TO_RETRY = "1";

    private final ProblemDetails problems;

    ProblemAdvice(ProblemDetails problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> problem(ProblemException e, Locale locale) {
        ProblemDetail detail = problems.of(e.problem(), locale, e.facts());
        if (e instanceof FaultyBodyException faulty) {
            detail.setProperty("errors", faulty.faults());
        }
        return answer(detail);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unexpected(RuntimeException e, Locale locale) {
        return answer(internalError(e, locale));
    }

    /** What Spring itself answers, said as our own problem with the same status and headers. */
    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception e, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        Problem problem = switch (status.value()) {
            case 404 -> Problem.NOT_FOUND;
            case 405 -> Problem.METHOD_NOT_ALLOWED;
            case 406 -> Problem.NOT_ACCEPTABLE;
            default -> status.is4xxClientError() ? Problem.MALFORMED_REQUEST : Problem.INTERNAL_ERROR;
        };
        Locale locale = LocaleContextHolder.getLocale();
        ProblemDetail detail = problem == Problem.INTERNAL_ERROR
                ? internalError(e, locale)
                : problems.of(problem, locale, String.valueOf(e.getMessage()));
        return super.handleExceptionInternal(e, detail, headers, status, request);
    }

    private ProblemDetail internalError(Exception e, Locale locale) {
        String incident = UUID.randomUUID().toString();
        LOG.error("Incident {}: a query failed", incident, e);
        ProblemDetail detail = problems.of(Problem.INTERNAL_ERROR, locale);
        detail.setProperty("incident", incident);
        return detail;
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail detail) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(detail.getStatus());
        if (detail.getStatus() == HttpStatus.SERVICE_UNAVAILABLE.value()) {
            answer.header(HttpHeaders.RETRY_AFTER, SECONDS_TO_RETRY);
        }
        return answer.body(detail);
    }
}
