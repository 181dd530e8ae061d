package no.tilsagn.commandservice.model;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.json.JsonMapper;

/** Calls the endpoints' own methods, which hand the command to the executor: everything but the web. */
final class InProcess implements Service {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String PROGRAMME = "/programmes/{programme}";

    /** By path below the programme's, with * for what varies. */
    private final Map<String, HandlerMethod> endpoints = new HashMap<>();

    private final ConversionService conversion;

    InProcess(RequestMappingHandlerMapping mapping, ConversionService conversion) {
        this.conversion = conversion;
        mapping.getHandlerMethods().forEach((at, method) -> {
            if (Arrays.stream(method.getMethodParameters())
                    .anyMatch(p -> p.hasParameterAnnotation(CommandBody.class))) {
                method.getMethod().setAccessible(true);
                for (String path : at.getPatternValues()) {
                    endpoints.put(
                            path.substring(PROGRAMME.length()).replaceAll("\\{\\w+}", "*"),
                            method.createWithResolvedBean());
                }
            }
        });
    }

    @Override
    public Answered answer(String programme, Request request, String path, Json body) {
        List<String> about = new ArrayList<>();
        String[] parts = path.split("/");
        // What varies stands after each name of a collection: /budget-years/2025/closing, /…/M1/cases/2/decision.
        for (int i = 2; i < parts.length && !endpoints.containsKey(String.join("/", parts)); i += 2) {
            about.add(parts[i]);
            parts[i] = "*";
        }
        HandlerMethod endpoint = endpoints.get(String.join("/", parts));
        MethodParameter[] parameters = endpoint.getMethodParameters();
        Object[] arguments = new Object[parameters.length];
        for (int i = 0; i < parameters.length; i++) {
            arguments[i] = argument(parameters[i], programme, request, about, body);
        }
        return answered((ResponseEntity<?>) invoke(endpoint, arguments));
    }

    private Object argument(
            MethodParameter parameter, String programme, Request request, List<String> about, Json body) {
        if (parameter.hasParameterAnnotation(CommandBody.class)) {
            return JSON.convertValue(body.fields(), parameter.getParameterType());
        }
        if (parameter.hasParameterAnnotation(PathVariable.class)) {
            return conversion.convert(about.removeFirst(), parameter.getParameterType());
        }
        return new Submission(
                ProgrammeId.of(programme),
                new Caller(
                        request.actor(),
                        request.roles().stream()
                                .map(role -> Role.ofClaim(role).orElseThrow())
                                .collect(Collectors.toSet())),
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
