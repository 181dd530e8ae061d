package no.tilsagn.queryservice.problem;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
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

    private static final String SECONDS_TO_RETRY = "1";

    private final ProblemDetails problems;

    ProblemAdvice(ProblemDetails problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> problem(ProblemException e, Locale locale) {
        ProblemDetail detail = problems.of(e, locale);
        if (e instanceof FaultyBodyException faulty) {
            detail.setProperty("errors", faulty.faults());
        }
        return answer(detail);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unexpected(RuntimeException e, Locale locale) {
        return answer(problems.internalError(e, locale));
    }

    /** What Spring itself answers, said as our own problem with the same status and headers. */
    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception e, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        ProblemDetail detail = problems.of(e, status, LocaleContextHolder.getLocale());
        return super.handleExceptionInternal(e, detail, headers, status, request);
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail detail) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(detail.getStatus());
        if (detail.getStatus() == HttpStatus.SERVICE_UNAVAILABLE.value()) {
            answer.header(HttpHeaders.RETRY_AFTER, SECONDS_TO_RETRY);
        }
        return answer.body(detail);
    }
}
