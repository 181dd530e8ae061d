package no.tilsagn.commandservice.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import no.tilsagn.commandservice.execution.OutcomeUnknownException;
import no.tilsagn.commandservice.limit.TooManyRefusalsException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Turns whatever keeps a request from being answered into a problem; no stack trace leaves the service. */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);
    private static final String SECONDS_TO_RETRY = "1";

    private final Problems problems;

    ProblemAdvice(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<Object> on(ProblemException e, HttpServletRequest request) {
        return problems.of(e.code(), e.properties(), HttpHeaders.EMPTY, CallersLanguage.of(request));
    }

    @ExceptionHandler
    ResponseEntity<Object> on(AuthenticationException e, HttpServletRequest request) {
        return problems.of(ProblemCode.UNAUTHENTICATED, Map.of(), HttpHeaders.EMPTY, CallersLanguage.of(request));
    }

    @ExceptionHandler
    ResponseEntity<Object> on(RequestRejectedException e, HttpServletRequest request) {
        return problems.of(ProblemCode.MALFORMED_REQUEST, Map.of(), HttpHeaders.EMPTY, CallersLanguage.of(request));
    }

    @ExceptionHandler
    ResponseEntity<Object> on(OutcomeUnknownException e, HttpServletRequest request) {
        LOG.warn("The outcome of {} is unknown", request.getRequestURI(), e);
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, SECONDS_TO_RETRY);
        return problems.of(ProblemCode.OUTCOME_UNKNOWN, Map.of(), headers, CallersLanguage.of(request));
    }

    @ExceptionHandler
    ResponseEntity<Object> on(TooManyRefusalsException e, HttpServletRequest request) {
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, Long.toString(e.retryAfterSeconds()));
        Map<String, Long> facts = new TreeMap<>(
                Map.of("burst", e.burst(), "perMinute", e.perMinute(), "retryAfterSeconds", e.retryAfterSeconds()));
        return problems.of(ProblemCode.TOO_MANY_REFUSALS, Map.of("facts", facts), headers, CallersLanguage.of(request));
    }

    @ExceptionHandler
    ResponseEntity<Object> on(MethodArgumentTypeMismatchException e, HttpServletRequest request) {
        Throwable cause = e.getMostSpecificCause();
        Fault fault = Fault.inParameter(e.getName(), String.valueOf(cause.getMessage()));
        return problems.of(
                ProblemCode.MALFORMED_REQUEST,
                Map.of("errors", List.of(fault)),
                HttpHeaders.EMPTY,
                CallersLanguage.of(request));
    }

    @ExceptionHandler
    ResponseEntity<Object> on(Exception e, HttpServletRequest request) {
        return internalError(e, request);
    }

    /** What Spring itself answers, said as our own problem with the same status and headers. */
    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception e, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest webRequest) {
        HttpServletRequest request = ((ServletWebRequest) webRequest).getRequest();
        ProblemCode code = switch (status.value()) {
            case 400 -> ProblemCode.MALFORMED_REQUEST;
            case 404 -> ProblemCode.NOT_FOUND;
            case 405 -> ProblemCode.METHOD_NOT_ALLOWED;
            case 406 -> ProblemCode.NOT_ACCEPTABLE;
            case 413 -> ProblemCode.BODY_TOO_LARGE;
            case 415 -> ProblemCode.UNSUPPORTED_MEDIA_TYPE;
            default -> null;
        };
        return code == null
                ? internalError(e, request)
                : problems.of(code, Map.of(), headers, CallersLanguage.of(request));
    }

    private ResponseEntity<Object> internalError(Exception e, HttpServletRequest request) {
        String incident = UUID.randomUUID().toString();
        LOG.error("Incident {} at {} {}", incident, request.getMethod(), request.getRequestURI(), e);
        return problems.of(
                ProblemCode.INTERNAL_ERROR,
                Map.of("incident", incident),
                HttpHeaders.EMPTY,
                CallersLanguage.of(request));
    }
}
