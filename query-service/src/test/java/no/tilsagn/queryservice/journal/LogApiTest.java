package no.tilsagn.queryservice.journal;

import static org.assertj.core.api.Assertions.assertThat;

import no.tilsagn.command.Role;
import no.tilsagn.event.EventJson;
import no.tilsagn.event.Recorded;
import no.tilsagn.queryservice.testing.Parts;
import no.tilsagn.queryservice.testing.ServiceTest;
import no.tilsagn.queryservice.testing.Story;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The journal is shown as it is stored. */
class LogApiTest extends ServiceTest {

    @Test
    void everyEventIsShownInPagesWithItsExactText() {
        Story story = folded(Story.adopted());

        JsonNode page = as(Role.AUDITOR, story).get("/log?from=4&size=3");

        assertThat(page.path("position").asLong()).isEqualTo(10);
        assertThat(page.path("events")
                        .valueStream()
                        .map(event -> event.path("position").asLong()))
                .containsExactly(4L, 5L, 6L);
        Recorded fifth = story.event(5);
        JsonNode event = page.at("/events/1");
        assertThat(event.path("eventId").asString()).isEqualTo(fifth.eventId());
        assertThat(event.path("recordedAt").asString())
                .isEqualTo(fifth.recordedAt().toString());
        assertThat(event.path("payload").asString()).isEqualTo(EventJson.write(fifth.event()));
    }

    @Test
    void aBlankThatSomebodyAddedToAPayloadShows() {
        Story story = folded(Story.established());
        Parts.asSuperuser()
                .sql("update journal set payload = payload || ' ' where programme = ? and position = 2")
                .param(story.programme().value())
                .update();

        assertThat(as(Role.AUDITOR, story).get("/log").at("/events/1/payload").asString())
                .isEqualTo(EventJson.write(story.event(2).event()) + " ");
    }

    @Test
    void aPageHasBetweenOneAndAThousandEvents() {
        Story story = folded(Story.established());

        assertThat(as(Role.AUDITOR, story).answer("/log?size=1000").status()).isEqualTo(200);
        assertThat(as(Role.AUDITOR, story).answer("/log?size=1001").status()).isEqualTo(400);
        assertThat(as(Role.AUDITOR, story).answer("/log?size=0").status()).isEqualTo(400);
    }
}
