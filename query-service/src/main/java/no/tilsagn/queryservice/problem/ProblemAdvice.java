package no.tilsagn.queryservice.problem;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
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

    private final ProblemDetails problems;

    ProblemAdvice(ProblemDetails problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> problem(ProblemException e, Locale locale) {
        return answer(problems.of(e.problem(), locale, e.facts()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unexpected(RuntimeException e, Locale locale) {
        LOG.error("A query failed", e);
        return answer(problems.of(Problem.UNEXPECTED, locale));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception e, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        Problem problem = status.value() == 404
                ? Problem.UNKNOWN_RESOURCE
                : status.is4xxClientError() ? Problem.MALFORMED_REQUEST : Problem.UNEXPECTED;
        ProblemDetail detail = problems.of(problem, request.getLocale(), String.valueOf(e.getMessage()));
        detail.setStatus(status.value());
        return super.handleExceptionInternal(e, detail, headers, status, request);
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail detail) {
        return ResponseEntity.status(detail.getStatus()).body(detail);
    }
}
