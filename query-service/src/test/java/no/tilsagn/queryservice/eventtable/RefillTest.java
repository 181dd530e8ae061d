package no.tilsagn.queryservice.eventtable;

import static org.assertj.core.api.Assertions.assertThat;

import no.tilsagn.command.Role;
import no.tilsagn.queryservice.testing.Api.Answer;
import no.tilsagn.queryservice.testing.EventTableServer;
import no.tilsagn.queryservice.testing.Parts;
import no.tilsagn.queryservice.testing.ServiceTest;
import no.tilsagn.queryservice.testing.Story;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What was taken out of the journal because it was wrong is put back from the event table. */
class RefillTest extends ServiceTest {

    private static final String LOG = "/log";
    private static final String REFILL = LOG + "/refill";

    @Test
    void theJournalIsFilledWithWhatItLacksAndNothingElse() {
        Story story = folded(Story.adopted());
        JsonNode before = as(Role.AUDITOR, story).get(LOG);
        EventTableServer.show(story);
        takeOut(story, "position in (3, 4, 9)");

        assertThat(as(Role.OPERATOR, story).post(REFILL).body().path("added").asInt())
                .isEqualTo(3);

        assertThat(as(Role.AUDITOR, story).get(LOG)).isEqualTo(before);
        assertThat(as(Role.OPERATOR, story).post(REFILL).body().path("added").asInt())
                .isZero();
    }

    @Test
    void aLostJournalIsFilledWhole() {
        Story story = folded(Story.adopted());
        JsonNode before = as(Role.AUDITOR, story).get(LOG);
        EventTableServer.show(story.phaseRegistered());
        takeOut(story, "true");

        assertThat(as(Role.OPERATOR, story).post(REFILL).body().path("added").asInt())
                .isEqualTo(10);

        assertThat(as(Role.AUDITOR, story).get(LOG)).isEqualTo(before);
    }

    @Test
    void whatTheEventTableLacksTooIsSaidAndNothingIsAdded() {
        Story story = folded(Story.adopted());
        EventTableServer.answer(
                story,
                (from, size, token) -> EventTableServer.page(
                        story, EventTableServer.entries(story).subList(0, 8), from, size));
        takeOut(story, "position in (3, 9)");
        JsonNode before = as(Role.AUDITOR, story).get(LOG);

        Answer refill = as(Role.OPERATOR, story).post(REFILL);

        assertThat(refill.status()).isEqualTo(409);
        assertThat(refill.body().path("detail").asString())
                .isEqualTo("Nothing is changed. event-table has no event at position 9.");
        assertThat(as(Role.AUDITOR, story).get(LOG)).isEqualTo(before);
    }

    @Test
    void onlyTheOperatorOfAKnownProgrammeMay() {
        Story story = Story.established();

        assertThat(as(Role.AUDITOR, story).post(REFILL).status()).isEqualTo(403);
        assertThat(as(Role.OPERATOR, story).post(REFILL).status()).isEqualTo(404);
    }

    private static void takeOut(Story story, String which) {
        assertThat(Parts.asSuperuser()
                        .sql("delete from journal where programme = ? and " + which)
                        .param(story.programme().value())
                        .update())
                .isPositive();
    }
}
