package no.tilsagn.queryservice.eventtable;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import no.tilsagn.event.EventJson;
import no.tilsagn.event.LogEntry;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.queryservice.commandservice.CommandService;
import no.tilsagn.queryservice.problem.Problem;
import no.tilsagn.queryservice.problem.ProblemException;
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

    private final CommandService commandService;

    EventTable(CommandService commandService) {
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
        URI page = commandService.at(
                "/programmes/%s/log?from=%d&size=%d".formatted(programme, position + 1, Math.min(limit, PAGE)));
        HttpResponse<String> answer = answer(page, token);
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

    private HttpResponse<String> answer(URI page, String token) {
        try {
            return commandService.get(page, token, PATIENCE);
        } catch (IOException e) {
            throw new ProblemException(Problem.EVENT_TABLE_UNREACHABLE, page);
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
