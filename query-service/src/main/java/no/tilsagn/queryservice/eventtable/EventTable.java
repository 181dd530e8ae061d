package no.tilsagn.queryservice.eventtable;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import no.tilsagn.event.EventJson;
import no.tilsagn.event.LogEntry;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.queryservice.problem.Problem;
import no.tilsagn.queryservice.problem.ProblemException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads the event table page by page, with the token of the one who asked: the command service decides who may. */
@Component
public class EventTable {

    /** As many as the command service gives at once. */
    static final int PAGE = 1_000;

    /** Less than the database leaves a transaction idle, since the last page is read in one. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final JsonMapper PAGES = EventJson.mapper()
            .rebuild()
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final URI commandService;

    EventTable(@Value("${tilsagn.command-service.uri}") URI commandService) {
        this.commandService = commandService;
    }

    private record Page(String programme, long position, List<LogEntry> events) {}

    /**
     * Events after a position, in their order: as many as asked for, or as the command service gives at once.
     *
     * @param token of who asks
     * @throws ProblemException when the command service does not answer, or with something else
     */
    public List<LogEntry> after(String token, ProgrammeId programme, long position, int limit) {
        URI page = commandService.resolve(
                "/programmes/%s/log?from=%d&size=%d".formatted(programme, position + 1, Math.min(limit, PAGE)));
        HttpResponse<String> answer = answer(HttpRequest.newBuilder(page)
                .header("Authorization", "Bearer " + token)
                .timeout(PATIENCE)
                .build());
        if (answer.statusCode() != 200) {
            throw new ProblemException(Problem.EVENT_TABLE_NOT_SHOWN, page, answer.statusCode(), code(answer.body()));
        }
        try {
            return PAGES.readValue(answer.body(), Page.class).events();
        } catch (JacksonException e) {
            throw new ProblemException(
                    Problem.EVENT_TABLE_NOT_SHOWN, page, answer.statusCode(), String.valueOf(e.getOriginalMessage()));
        }
    }

    private HttpResponse<String> answer(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new ProblemException(Problem.EVENT_TABLE_UNREACHABLE, request.uri());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProblemException(Problem.EVENT_TABLE_UNREACHABLE, request.uri());
        }
    }

    /** The code of its problem; nothing when what came is none. */
    private static String code(String body) {
        try {
            return PAGES.readTree(body).path("code").asString("");
        } catch (JacksonException e) {
            return "";
        }
    }
}
