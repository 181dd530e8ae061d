package no.tilsagn.queryservice.accesslog;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import no.tilsagn.queryservice.answer.Answer;
import no.tilsagn.queryservice.security.Caller;
import no.tilsagn.queryservice.security.Oversight;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/** Logs every answer to a query of oversight, before the first of it is written. */
@ControllerAdvice
class OversightAnswers implements ResponseBodyAdvice<Object> {

    private final AccessLog log;

    OversightAnswers(AccessLog log) {
        this.log = log;
    }

    @Override
    public boolean supports(MethodParameter answer, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter answer,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        HttpServletRequest asked = ((ServletServerHttpRequest) request).getServletRequest();
        if (Oversight.is(asked.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE))) {
            switch (body) {
                case Answer given -> add(given, asked);
                case ProblemDetail _ -> {}
                case null, default -> throw new IllegalStateException("shown without being logged: " + answer);
            }
        }
        return body;
    }

    private void add(Answer given, HttpServletRequest asked) {
        Authentication caller =
                Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication());
        log.add(
                Caller.of(caller, given.programme()),
                given.programme(),
                asked.getRequestURI(),
                asked.getQueryString(),
                given.position(),
                given.effectiveOn());
    }
}
