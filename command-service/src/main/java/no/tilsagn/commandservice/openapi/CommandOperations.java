package no.tilsagn.commandservice.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import no.tilsagn.commandservice.request.Changes;
import no.tilsagn.commandservice.request.CommandBody;
import no.tilsagn.commandservice.request.Creates;
import no.tilsagn.commandservice.request.IfMatchRequired;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/** Describes what every command's endpoint has in common, from the annotations that make it so. */
@Component
class CommandOperations implements OperationCustomizer {

    private static final String JSON = "application/json";
    private static final List<ProblemResponse> OF_COMMANDS = List.of(
            new ProblemResponse("400", "The request is malformed, or its Idempotency-Key is missing."),
            new ProblemResponse("401", "No valid access token."),
            new ProblemResponse("403", "Refused: the caller's role may not give this command. Recorded."),
            new ProblemResponse("404", "Unknown programme; or refused: the command names something unknown. Recorded."),
            new ProblemResponse("409", "Refused: the state of the programme stands against it. Recorded."),
            new ProblemResponse("413", "The body is larger than 1 MiB."),
            new ProblemResponse("415", "The body is not of the media type asked for."),
            new ProblemResponse(
                    "422",
                    "Refused: the command contradicts the programme's rules, recorded; or the"
                            + " Idempotency-Key was used for another request."),
            new ProblemResponse(
                    "429",
                    "Too many of the caller's commands in this programme were refused; Retry-After says when to ask"
                            + " again. Not recorded."),
            new ProblemResponse("500", "The service failed; logged under the incident's id."),
            new ProblemResponse("503", "The outcome is unknown: repeat the request with the same Idempotency-Key."));
    private static final List<ProblemResponse> OF_CONDITIONS = List.of(
            new ProblemResponse("412", "It has changed since the version in If-Match."),
            new ProblemResponse("428", "If-Match is missing."));

    private record ProblemResponse(String status, String description) {}

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        boolean creates = method.hasMethodAnnotation(Creates.class);
        if (!creates && !method.hasMethodAnnotation(Changes.class)) {
            return operation;
        }
        boolean conditional = method.hasMethodAnnotation(IfMatchRequired.class);
        operation.addParametersItem(new Parameter()
                .in("path")
                .name("programme")
                .required(true)
                .schema(text().pattern("^[a-z0-9][a-z0-9-]{1,58}[a-z0-9]$")));
        operation.addParametersItem(new Parameter()
                .in("header")
                .name("Idempotency-Key")
                .required(true)
                .description("Unique per programme and actor; a repeated request gets the first answer, a refusal too.")
                .schema(text().minLength(1).maxLength(200)));
        if (conditional) {
            operation.addParametersItem(new Parameter()
                    .in("header")
                    .name("If-Match")
                    .required(true)
                    .description("The ETag of what is decided about, or * for any version.")
                    .schema(text()));
        }
        operation.setRequestBody(new RequestBody()
                .required(true)
                .content(content(mediaType(method), bodyType(method).getSimpleName())));
        operation.setResponses(responses(creates, conditional));
        return operation;
    }

    private static ApiResponses responses(boolean creates, boolean conditional) {
        ApiResponses responses = new ApiResponses();
        responses.addApiResponse(
                creates ? "201" : "200",
                new ApiResponse()
                        .description("Stored durably, exactly once.")
                        .addHeaderObject(
                                "ETag",
                                new Header().description("The version, quoted.").schema(text()))
                        .content(content(JSON, "Written")));
        OF_COMMANDS.forEach(problem -> add(responses, problem));
        if (conditional) {
            OF_CONDITIONS.forEach(problem -> add(responses, problem));
        }
        return responses;
    }

    private static void add(ApiResponses responses, ProblemResponse problem) {
        responses.addApiResponse(
                problem.status(),
                new ApiResponse()
                        .description(problem.description())
                        .content(content("application/problem+json", "Problem")));
    }

    private static Content content(String mediaType, String schema) {
        return new Content()
                .addMediaType(mediaType, new MediaType().schema(new Schema<>().$ref("#/components/schemas/" + schema)));
    }

    private static Schema<?> text() {
        // springdoc takes "null" out of the types, so the set may not be immutable.
        return new JsonSchema().types(new HashSet<>(List.of("string")));
    }

    private static String mediaType(HandlerMethod method) {
        Changes changes = method.getMethodAnnotation(Changes.class);
        return changes == null ? JSON : changes.consumes();
    }

    private static Class<?> bodyType(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters())
                .filter(parameter -> parameter.hasParameterAnnotation(CommandBody.class))
                .findFirst()
                .orElseThrow()
                .getParameterType();
    }
}
