package no.tilsagn.commandservice.model;

import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.tilsagn.command.Caller;
import no.tilsagn.command.Role;
import no.tilsagn.commandservice.request.CommandBody;
import no.tilsagn.commandservice.request.Submission;
import no.tilsagn.programme.ProgrammeId;
import org.springframework.core.MethodParameter;
import org.springframework.core.convert.ConversionService;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;
import tools.jackson.databind.json.JsonMapper;

/** Calls the endpoints' own methods, which hand the command to the executor: everything but the web. */
final class InProcess implements Service {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final List<Endpoint> endpoints;
    private final ConversionService conversion;

    private record Endpoint(PathPattern pattern, HandlerMethod method) {}

    InProcess(RequestMappingHandlerMapping mapping, ConversionService conversion) {
        this.conversion = conversion;
        endpoints = mapping.getHandlerMethods().entrySet().stream()
                .filter(entry -> Arrays.stream(entry.getValue().getMethodParameters())
                        .anyMatch(parameter -> parameter.hasParameterAnnotation(CommandBody.class)))
                .flatMap(entry -> entry.getKey().getPathPatternsCondition().getPatterns().stream()
                        .map(pattern -> new Endpoint(pattern, entry.getValue().createWithResolvedBean())))
                .toList();
        endpoints.forEach(endpoint -> endpoint.method.getMethod().setAccessible(true));
    }

    @Override
    public Answered answer(String programme, Request request, String path, Json body) {
        PathContainer whole = PathContainer.parsePath("/programmes/" + programme + path);
        Endpoint endpoint = endpoints.stream()
                .filter(each -> each.pattern.matches(whole))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no endpoint: " + path));
        Map<String, String> variables = endpoint.pattern.matchAndExtract(whole).getUriVariables();
        Object[] arguments = Arrays.stream(endpoint.method.getMethodParameters())
                .map(parameter -> argument(parameter, programme, request, variables, body))
                .toArray();
        return answered((ResponseEntity<?>) invoke(endpoint.method, arguments));
    }

    private Object argument(
            MethodParameter parameter, String programme, Request request, Map<String, String> variables, Json body) {
        if (parameter.hasParameterAnnotation(CommandBody.class)) {
            return JSON.convertValue(body.fields(), parameter.getParameterType());
        }
        if (parameter.hasParameterAnnotation(PathVariable.class)) {
            String name = parameter.getParameter().getName();
            return conversion.convert(variables.get(name), parameter.getParameterType());
        }
        Set<Role> roles = request.roles().stream()
                .map(role -> Role.ofClaim(role).orElseThrow())
                .collect(Collectors.toSet());
        return new Submission(
                ProgrammeId.of(programme),
                new Caller("actor-" + request.roles().stream().sorted().collect(Collectors.joining("-")), roles),
                request.name(),
                "body of " + request.name(),
                null,
                Locale.ENGLISH);
    }

    private static Object invoke(HandlerMethod method, Object... arguments) {
        try {
            return method.getMethod().invoke(method.getBean(), arguments);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(method + " failed", e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Answered answered(ResponseEntity<?> answer) {
        return answer.getBody() instanceof ProblemDetail problem
                ? new Answered(String.valueOf(problem.getProperties().get("code")), "")
                : new Answered(
                        Answered.ACCEPTED,
                        JSON.valueToTree(answer.getBody()).path("id").asString());
    }
}
