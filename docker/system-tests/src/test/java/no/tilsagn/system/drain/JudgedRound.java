package no.tilsagn.system.drain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import no.tilsagn.system.log.StoredEvent;
import no.tilsagn.system.stack.Answer;
import tools.jackson.databind.json.JsonMapper;

/** A log made up row by row, and the answers that belong to it; all about one frame, one line and applications for it. */
final class JudgedRound {

    static final String FRAME = "frame/2025/OS";
    static final String LINE = "line/2025/T01/OS";

    private static final JsonMapper JSON = new JsonMapper();
    private static final OffsetDateTime TIME = OffsetDateTime.parse("2025-02-01T12:00:00Z");

    final List<StoredEvent> log = new ArrayList<>();
    final List<Given> given = new ArrayList<>();

    /** A frame of 500 000. */
    JudgedRound() {
        add("frame", "frame", "budget-2025", 0, "frame-set.v1", """
                {"year": 2025, "label": "OS", "before": 0, "amount": 500000}""");
    }

    static Application application(String id, long amount) {
        return new Application(id, amount, FRAME, LINE);
    }

    /** Approved and paid, in one command. */
    JudgedRound approved(String key, Application application) {
        add(key, key, application.id(), 1, "funding-application-approved.v1", "{}");
        add(key, key, "budget-2025", log.size(), "funds-transferred.v1", """
                {"year": 2025, "from": "%s", "to": "%s", "amount": %d}""".formatted(
                        application.frame(), application.line(), application.amount()));
        return answered(
                key, deciding(application), Attempt.ANY_VERSION, 200, """
                {"position": %d, "id": "%s", "version": 1}""".formatted(log.size(), application.id()));
    }

    JudgedRound refused(String key, Application application, int status, String code, String facts) {
        add(key, key, application.id(), 2, "command-refused.v1", """
                {"code": "%s", "facts": %s}""".formatted(code, facts));
        return answered(
                key, deciding(application), Attempt.ANY_VERSION, status, """
                {"position": %d, "code": "%s", "facts": %s}""".formatted(log.size(), code, facts));
    }

    /** Answered that the version is gone, and so nowhere in the log. */
    JudgedRound stale(String key, Application application, String ifMatch, long version) {
        return answered(key, deciding(application), ifMatch, 412, "{\"version\": %d}".formatted(version));
    }

    Map<String, Integer> judged() {
        return Judge.judge(log, given);
    }

    /** Another last answer. */
    JudgedRound answering(UnaryOperator<Answer> change) {
        Given last = given.removeLast();
        given.add(new Given(last.attempt(), change.apply(last.answer()), last.at()));
        return this;
    }

    static Answer answer(int status, String body) {
        return new Answer(status, "\"1\"", JSON.readTree(body));
    }

    private static Asked deciding(Application application) {
        return new Asked.Deciding(application, true, "STRATEGIC_BOARD");
    }

    private JudgedRound answered(String key, Asked asked, String ifMatch, int status, String body) {
        Attempt attempt = new Attempt(key, "board-secretary", "/approval", ifMatch, Map.of(), asked);
        given.add(new Given(attempt, answer(status, body), Instant.from(TIME.plusSeconds(log.size()))));
        return this;
    }

    private void add(String key, String command, String aggregate, long sequence, String type, String payload) {
        long position = log.size() + 1L;
        log.add(new StoredEvent(
                "p",
                position,
                "event-" + position,
                type,
                "ANY",
                aggregate,
                sequence,
                payload,
                LocalDate.parse("2025-02-01"),
                TIME.plusSeconds(position),
                "actor-board-secretary",
                "board-secretary",
                key,
                command));
    }
}
