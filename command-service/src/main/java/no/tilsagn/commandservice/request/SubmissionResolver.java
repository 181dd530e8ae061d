package no.tilsagn.commandservice.request;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.tilsagn.commandservice.problem.CallersLanguage;
import no.tilsagn.commandservice.problem.Fault;
import no.tilsagn.commandservice.problem.ProblemCode;
import no.tilsagn.commandservice.problem.ProblemException;
import no.tilsagn.commandservice.security.ProgrammeRoles;
import no.tilsagn.programme.ProgrammeId;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;

/** Reads what a command's request says beside its body. */
final class SubmissionResolver implements HandlerMethodArgumentResolver {

    private static final Pattern KEY = Pattern.compile("(?=.*[!-~])[ -~]{1,200}");
    private static final Pattern ENTITY_TAG = Pattern.compile("\"(0|[1-9][0-9]{0,17})\"");
    private static final byte[] SEPARATOR = {'\n'};

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Submission.class;
    }

    @Override
    public Submission resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest webRequest,
            @Nullable WebDataBinderFactory binders)
            throws IOException {
        HttpServletRequest request = (HttpServletRequest) webRequest.getNativeRequest();
        ProgrammeId programme = programme(request);
        JwtAuthenticationToken bearer = (JwtAuthenticationToken) request.getUserPrincipal();
        return new Submission(
                programme,
                ProgrammeRoles.caller(bearer.getToken(), programme),
                idempotencyKey(request),
                fingerprint(request),
                expectedVersion(request, parameter.hasMethodAnnotation(IfMatchRequired.class)),
                CallersLanguage.of(request));
    }

    private static ProgrammeId programme(HttpServletRequest request) {
        Map<?, ?> path = (Map<?, ?>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        try {
            return ProgrammeId.of(String.valueOf(path.get("programme")));
        } catch (IllegalArgumentException e) {
            throw ProblemException.malformed(List.of(Fault.inParameter("programme", String.valueOf(e.getMessage()))));
        }
    }

    private static String idempotencyKey(HttpServletRequest request) {
        List<String> keys = Collections.list(request.getHeaders("Idempotency-Key"));
        if (keys.size() != 1 || !KEY.matcher(keys.getFirst()).matches()) {
            throw new ProblemException(ProblemCode.IDEMPOTENCY_KEY_MISSING);
        }
        return keys.getFirst();
    }

    private static String fingerprint(HttpServletRequest request) throws IOException {
        return Digests.hex(
                request.getMethod().getBytes(StandardCharsets.US_ASCII),
                SEPARATOR,
                request.getRequestURI().getBytes(StandardCharsets.UTF_8),
                SEPARATOR,
                RawBody.of(request));
    }

    private static @Nullable Long expectedVersion(HttpServletRequest request, boolean required) {
        List<String> tags = Collections.list(request.getHeaders(HttpHeaders.IF_MATCH));
        if (tags.isEmpty() && required) {
            throw new ProblemException(ProblemCode.IF_MATCH_REQUIRED);
        }
        if (tags.isEmpty() || tags.equals(List.of("*"))) {
            return null;
        }
        Matcher version = ENTITY_TAG.matcher(String.join(",", tags));
        if (!version.matches()) {
            throw ProblemException.malformed(
                    List.of(Fault.inParameter(HttpHeaders.IF_MATCH, "one strong entity tag such as \"3\", or *")));
        }
        return Long.valueOf(version.group(1));
    }
}
