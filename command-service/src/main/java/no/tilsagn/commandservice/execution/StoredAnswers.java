package no.tilsagn.commandservice.execution;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.tilsagn.event.EventJson;
import no.tilsagn.programme.ProgrammeId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The first answer to every key, stored in the transaction of its events. */
@Component
class StoredAnswers {

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;

    StoredAnswers(JdbcClient jdbc, JdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    /** What an answer is found by: a key is unique per programme and actor. */
    record Key(String actor, String idempotencyKey) {
        static Key of(CommandRequest request) {
            return new Key(request.caller().actor(), request.idempotencyKey());
        }
    }

    record Entry(String bodyHash, Answer.Stored answer) {}

    // The head row's lock is held: nobody else can be answering one of these keys at the same time.
    Map<Key, Entry> find(ProgrammeId programme, List<CommandRequest> requests) {
        Map<Key, Entry> found = new HashMap<>();
        jdbc.sql("""
                        select actor, idempotency_key, body_hash, kind, answer
                          from answer
                          join unnest(?, ?) as asked (a, k) on actor = a and idempotency_key = k
                         where programme = ?
                        """)
                .params(
                        requests.stream().map(r -> r.caller().actor()).toArray(String[]::new),
                        requests.stream().map(CommandRequest::idempotencyKey).toArray(String[]::new),
                        programme.value())
                .query(row -> {
                    found.put(
                            new Key(row.getString("actor"), row.getString("idempotency_key")),
                            new Entry(
                                    row.getString("body_hash"), read(row.getString("kind"), row.getString("answer"))));
                });
        return found;
    }

    void store(ProgrammeId programme, Map<Key, Entry> answers) {
        batch.batchUpdate(
                "insert into answer (programme, actor, idempotency_key, body_hash, kind, answer)"
                        + " values (?, ?, ?, ?, ?, ?)",
                answers.entrySet().stream()
                        .map(answer -> new Object[] {
                            programme.value(),
                            answer.getKey().actor(),
                            answer.getKey().idempotencyKey(),
                            answer.getValue().bodyHash(),
                            kind(answer.getValue().answer()),
                            EventJson.mapper()
                                    .writeValueAsString(answer.getValue().answer())
                        })
                        .toList());
    }

    private static String kind(Answer.Stored answer) {
        return switch (answer) {
            case Answer.Written written -> "WRITTEN";
            case Answer.Refused refused -> "REFUSED";
        };
    }

    private static Answer.Stored read(String kind, String answer) {
        Class<? extends Answer.Stored> type = kind.equals("WRITTEN") ? Answer.Written.class : Answer.Refused.class;
        return EventJson.mapper().readValue(answer, type);
    }
}
