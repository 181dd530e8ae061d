package no.tilsagn.queryservice.readmodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import no.tilsagn.command.Role;
import no.tilsagn.event.LogEntry;
import no.tilsagn.queryservice.testing.Api.Answer;
import no.tilsagn.queryservice.testing.EventTableServer;
import no.tilsagn.queryservice.testing.Parts;
import no.tilsagn.queryservice.testing.ServiceTest;
import no.tilsagn.queryservice.testing.Story;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a read model makes nothing of is not read when it is rebuilt; that it is there is checked all the same. */
class IgnoredEventsTest extends ServiceTest {

    @ParameterizedTest
    @ValueSource(strings = {"journal", "event-table"})
    void whatAReadModelMakesNothingOfHasToBeThereButNotToBeReadable(String log) {
        Story story = folded(Story.adopted());
        sixth(story, entry -> Optional.of(with(entry, entry.type(), "{}")));

        assertThat(rebuild(story, "gates", "from=" + log).status()).isEqualTo(200);
        assertThat(rebuild(story, "accounts", "from=" + log).body().path("code").asString())
                .isEqualTo("event-not-foldable");

        sixth(story, entry -> Optional.of(with(entry, "frame-set.v9", entry.payload())));
        assertThat(rebuild(story, "gates", "from=" + log).body().path("detail").asString())
                .contains("6: unknown event type frame-set.v9");

        sixth(story, entry -> Optional.empty());
        assertThat(rebuild(story, "gates", "from=" + log).body().path("detail").asString())
                .contains(log + " has no event at position 6");
    }

    /** Puts another event in the place of the sixth, which sets a frame, in both logs; or none. */
    private static void sixth(Story story, Function<LogEntry, Optional<LogEntry>> other) {
        List<LogEntry> entries = EventTableServer.entries(story).stream()
                .flatMap(entry -> entry.position() == 6 ? other.apply(entry).stream() : Stream.of(entry))
                .toList();
        EventTableServer.answer(story, (from, size, token) -> EventTableServer.page(story, entries, from, size));
        JdbcClient journal = Parts.asSuperuser();
        String programme = story.programme().value();
        other.apply(EventTableServer.entries(story).get(5))
                .ifPresentOrElse(
                        entry -> journal.sql("update journal set event_type = ?, payload = ?"
                                        + " where programme = ? and position = 6")
                                .params(entry.type(), entry.payload(), programme)
                                .update(),
                        () -> journal.sql("delete from journal where programme = ? and position = 6")
                                .param(programme)
                                .update());
    }

    private static LogEntry with(LogEntry entry, String type, String payload) {
        return new LogEntry(
                entry.position(),
                entry.eventId(),
                type,
                entry.aggregateType(),
                entry.aggregateId(),
                entry.sequence(),
                entry.effectiveOn(),
                entry.recordedAt(),
                entry.actor(),
                entry.role(),
                entry.correlation(),
                entry.causation(),
                payload);
    }

    private Answer rebuild(Story story, String readModel, String query) {
        return as(Role.OPERATOR, story).post("/read-models/" + readModel + "/rebuild?" + query);
    }
}
