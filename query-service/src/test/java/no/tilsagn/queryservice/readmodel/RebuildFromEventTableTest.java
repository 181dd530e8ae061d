package no.tilsagn.queryservice.readmodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import no.tilsagn.account.AccountsReadModel;
import no.tilsagn.command.Role;
import no.tilsagn.event.LogEntry;
import no.tilsagn.ledger.LedgerReadModel;
import no.tilsagn.queryservice.testing.Api.Answer;
import no.tilsagn.queryservice.testing.EventTableServer;
import no.tilsagn.queryservice.testing.EventTableServer.Sent;
import no.tilsagn.queryservice.testing.MoneyStory;
import no.tilsagn.queryservice.testing.Parts;
import no.tilsagn.queryservice.testing.ServiceTest;
import no.tilsagn.queryservice.testing.Story;
import no.tilsagn.queryservice.testing.Tokens;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** When the journal itself is in doubt, a read model is built from the command service's event table. */
class RebuildFromEventTableTest extends ServiceTest {

    @Test
    void whatAFalsifiedJournalGivesIsFoundByTheEventTableAndPutRight() {
        Story story = folded(Story.adopted());
        EventTableServer.show(story);
        Parts.asSuperuser()
                .sql("update journal set payload = replace(payload, '9700000', '9700001') where programme = ?")
                .param(story.programme().value())
                .update();
        rebuild(story, "from=journal&evenIfDifferent=true");

        JsonNode fromJournal = rebuild(story, "from=journal").body();
        assertThat(fromJournal.path("from").asString()).isEqualTo("journal");
        assertThat(fromJournal.path("difference").isNull()).isTrue();

        JsonNode fromTable = rebuild(story, "from=event-table").body();
        assertThat(fromTable.path("from").asString()).isEqualTo("event-table");
        assertThat(fromTable.path("swapped").asBoolean()).isFalse();
        assertThat(fromTable.at("/difference/key").asString()).isEqualTo("carry/2025/2021-37/OS");
        assertThat(fromTable.at("/difference/inUse").asString()).contains("-9700001");
        assertThat(fromTable.at("/difference/rebuilt").asString()).contains("-9700000");
        assertThat(onLines(story)).isEqualTo(21_600_001);

        JsonNode taken = rebuild(story, "from=event-table&evenIfDifferent=true").body();
        assertThat(taken.path("swapped").asBoolean()).isTrue();
        assertThat(taken.path("digestAfter").asString()).isEqualTo(story.digest(new AccountsReadModel()));
        assertThat(onLines(story)).isEqualTo(21_600_000);
    }

    @Test
    void aLongHistoryIsReadPageByPageAndOnlyAsFarAsItIsFolded() {
        Story story = folded(MoneyStory.random(7, 1_200));
        Story longer = MoneyStory.goOn(story, 8, 0).phaseRegistered();
        EventTableServer.show(longer);

        JsonNode rebuilt = as(Role.OPERATOR, story)
                .post("/read-models/ledger/rebuild?from=event-table")
                .body();

        assertThat(rebuilt.path("position").asLong()).isEqualTo(1_210);
        assertThat(rebuilt.path("swapped").asBoolean()).isTrue();
        assertThat(rebuilt.path("digestAfter").asString()).isEqualTo(longer.digest(new LedgerReadModel()));
    }

    @Test
    void theEventTableIsReadWithTheTokenOfWhoAsks() {
        Story story = folded(Story.established());
        AtomicReference<String> authorization = new AtomicReference<>();
        EventTableServer.answer(story, (from, size, sent) -> {
            authorization.set(sent);
            return EventTableServer.page(story, EventTableServer.entries(story), from, size);
        });
        String token = Tokens.of(story.programme(), Role.OPERATOR);

        assertThat(with(token, story.programme())
                        .post("/read-models/accounts/rebuild?from=event-table")
                        .status())
                .isEqualTo(200);

        assertThat(authorization).hasValue("Bearer " + token);
    }

    @Test
    void aMissingEventStopsIt() {
        Story story = folded(Story.adopted());
        List<LogEntry> holed = new ArrayList<>(EventTableServer.entries(story));
        holed.remove(4);
        EventTableServer.answer(story, (from, size, token) -> EventTableServer.page(story, holed, from, size));

        refused(story, 409, "position-missing", "event-table has no event at position 5");
    }

    @Test
    void anEventTableThatEndsTooEarlyStopsIt() {
        Story story = folded(Story.adopted());
        List<LogEntry> cut = EventTableServer.entries(story).subList(0, 9);
        EventTableServer.answer(story, (from, size, token) -> EventTableServer.page(story, cut, from, size));

        refused(story, 409, "position-missing", "event-table has no event at position 10");
    }

    @Test
    void anEventThatCannotBeReadStopsIt() {
        Story story = folded(Story.adopted());
        EventTableServer.answer(story, (from, size, token) -> {
            Sent page = EventTableServer.page(story, EventTableServer.entries(story), from, size);
            return new Sent(200, page.body().replace("\"frame-set.v1\"", "\"frame-set.v9\""));
        });

        refused(story, 409, "event-not-foldable", "6: unknown event type frame-set.v9");
    }

    @Test
    void aCommandServiceThatDoesNotAnswerStopsIt() {
        Story story = folded(Story.established());
        EventTableServer.answer(story, (from, size, token) -> {
            throw new IllegalStateException("hangs up");
        });

        refused(story, 502, "event-table-unreachable", EventTableServer.uri());
    }

    @Test
    void aCommandServiceThatRefusesStopsIt() {
        Story story = folded(Story.established());
        EventTableServer.answer(story, (from, size, token) -> new Sent(403, "{\"code\":\"no-reading-role\"}"));

        refused(story, 502, "event-table-not-shown", "403 no-reading-role");
    }

    @Test
    void anAnswerThatIsNoPageStopsIt() {
        Story story = folded(Story.established());
        EventTableServer.answer(
                story, (from, size, token) -> new Sent(200, "{\"programme\":\"x\",\"position\":1,\"events\":null}"));

        refused(story, 502, "event-table-not-shown", "200");
    }

    @Test
    void aHoleInTheJournalStopsARebuildFromItToo() {
        Story story = folded(Story.adopted());
        Parts.asSuperuser()
                .sql("delete from journal where programme = ? and position = 5")
                .param(story.programme().value())
                .update();

        Answer answer = rebuild(story, "from=journal");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.body().path("detail").asString()).contains("journal has no event at position 5");
    }

    @Test
    void anotherLogThanTheTwoIsMalformed() {
        Story story = folded(Story.established());

        assertThat(rebuild(story, "from=kafka").status()).isEqualTo(400);
    }

    /** The rebuild is refused, said in both languages, and the one in use answers as before. */
    private void refused(Story story, int status, String code, String detail) {
        String before = as(Role.AUDITOR, story).get("/accounts").toString();

        Answer answer = rebuild(story, "from=event-table");

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.body().path("code").asString()).isEqualTo(code);
        assertThat(answer.body().path("detail").asString())
                .startsWith("Nothing is changed.")
                .contains(detail);
        assertThat(as(Role.OPERATOR, story)
                        .post(path("from=event-table"), "", "Accept-Language", "nb")
                        .body()
                        .path("detail")
                        .asString())
                .startsWith("Ingenting er endret.");
        assertThat(as(Role.AUDITOR, story).get("/accounts")).hasToString(before);
        assertThat(as(Role.OPERATOR, story)
                        .get("/read-models/builds")
                        .at("/builds/0/status")
                        .asString())
                .isEqualTo("FAILED");
    }

    private Answer rebuild(Story story, String query) {
        return as(Role.OPERATOR, story).post(path(query));
    }

    private static String path(String query) {
        return "/read-models/accounts/rebuild?" + query;
    }

    /** Of all lines: 9 700 000 and 10 900 000 carried over, 1 000 000 granted. */
    private long onLines(Story story) {
        return as(Role.AUDITOR, story).get("/accounts").at("/sums/LINE").asLong();
    }
}
