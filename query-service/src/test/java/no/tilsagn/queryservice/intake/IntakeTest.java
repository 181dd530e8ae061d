package no.tilsagn.queryservice.intake;

import static no.tilsagn.queryservice.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import no.tilsagn.command.Role;
import no.tilsagn.portfolio.PortfolioReadModel;
import no.tilsagn.queryservice.testing.Parts;
import no.tilsagn.queryservice.testing.Relay;
import no.tilsagn.queryservice.testing.ServiceTest;
import no.tilsagn.queryservice.testing.Story;
import no.tilsagn.readmodel.FoldedRows;
import no.tilsagn.readmodel.ReadModel;
import no.tilsagn.readmodel.ReadModels;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class IntakeTest extends ServiceTest {

    @Test
    void whatArrivesIsFoldedAsTheDomainFoldsIt() {
        Story story = folded(Story.adopted());

        assertThat(status(story)).isEqualTo("RUNNING");
        assertFoldedPurely(story);
        assertThat(journalled(story)).isEqualTo(10);
    }

    @Test
    void anEventDeliveredAgainIsFoldedOnce() {
        Story story = folded(Story.adopted());
        Relay.send(story.events());
        Relay.send(story.event(10), story.event(3));

        folded(story.phaseRegistered());

        assertFoldedPurely(story);
        assertThat(journalled(story)).isEqualTo(11);
    }

    @Test
    void aHoleStopsThatProgrammeAndOnlyThat() {
        Story holed = Story.established();
        Story whole = Story.established();
        Relay.send(holed.event(1), holed.event(3), holed.event(4));

        folded(whole);

        eventually("the programme with the hole is stopped", () -> status(holed).equals("STOPPED"));
        JsonNode intake = intake(holed);
        assertThat(intake.path("position").asLong()).isEqualTo(1);
        assertThat(intake.path("reason").asString()).isEqualTo("position 2 is missing; 3 has come");
        assertThat(intake.path("waiting").asLong()).isEqualTo(2);

        Relay.send(holed.event(2));

        awaitFolded(holed);
        assertThat(status(holed)).isEqualTo("RUNNING");
        assertThat(intake(holed).path("waiting").asLong()).isZero();
        assertFoldedPurely(holed);
    }

    @Test
    void anUnreadableEventParksThatProgrammeUntilAnOperatorRetriesTheMendedOne() {
        Story broken = Story.established();
        Story sound = Story.established();
        Relay.send(broken.event(1));
        Relay.send(Relay.message(broken.event(2), "{\"no\":\"project\"}"));
        Relay.send(broken.event(3), broken.event(4));

        folded(sound);

        eventually("the programme is parked", () -> status(broken).equals("PARKED"));
        assertThat(intake(broken).path("reason").asString()).startsWith("position 2: event of type");
        assertThat(retry(broken)).isEqualTo("PARKED");

        Relay.send(broken.event(2));
        folded(sound.phaseRegistered());
        assertThat(status(broken)).isEqualTo("PARKED");
        eventually("all of it waits", () -> intake(broken).path("waiting").asLong() == 3);

        assertThat(retry(broken)).isEqualTo("RUNNING");
        assertFoldedPurely(broken);
        assertThat(journalled(broken)).isEqualTo(4);
    }

    @Test
    void anEventThatCannotBeFoldedParksItsProgrammeAndLeavesNothingHalfDone() {
        Story story = Story.established();
        // The phase of a project that was never registered.
        Story stranger = Story.established().phaseRegistered();
        story.tell(stranger.last().event());
        Relay.send(story.events());

        eventually("the programme is parked", () -> status(story).equals("PARKED"));

        assertThat(intake(story).path("position").asLong()).isEqualTo(4);
        assertThat(intake(story).path("reason").asString()).startsWith("position 5: ");
        assertThat(journalled(story)).isEqualTo(4);
        assertThat(digest(story, new PortfolioReadModel())).isEqualTo(foldOfFirst(story, 4));
    }

    @Test
    void anEventThatTheDatabaseCannotHoldParksItsProgrammeAndNoOther() {
        Story story = Story.established();
        Story sound = Story.established();
        story.tell(story.registered("2025-01", null, "a name with \u0000 in it"))
                .phaseRegistered();
        Relay.send(story.events());

        folded(sound);

        eventually("the programme is parked", () -> status(story).equals("PARKED"));
        assertThat(intake(story).path("position").asLong()).isEqualTo(4);
        assertThat(intake(story).path("reason").asString())
                .startsWith("an event after position 4: the database takes no such row");
        eventually("the rest waits", () -> intake(story).path("waiting").asLong() == 2);
        assertThat(retry(story)).isEqualTo("PARKED");
    }

    @Test
    void anotherEventUnderAFoldedPositionParksItsProgramme() {
        Story story = folded(Story.established());
        Story other = Story.established();
        var forged = Relay.message(other.event(2));
        forged.headers()
                .remove("ce_programme")
                .add("ce_programme", story.programme().value().getBytes(StandardCharsets.UTF_8));
        Relay.send(new ProducerRecord<>(
                forged.topic(),
                null,
                story.programme().value().getBytes(StandardCharsets.UTF_8),
                forged.value(),
                forged.headers()));

        eventually("the programme is parked", () -> status(story).equals("PARKED"));
        assertThat(intake(story).path("reason").asString()).startsWith("position 2 has come again as another event");
    }

    private String status(Story story) {
        var answer = as(Role.OPERATOR, story).answer("/intake");
        return answer.status() == 200 ? answer.body().path("status").asString() : "unknown";
    }

    private String retry(Story story) {
        return as(Role.OPERATOR, story)
                .post("/intake/retry")
                .body()
                .path("status")
                .asString();
    }

    private void assertFoldedPurely(Story story) {
        for (ReadModel<?> readModel : ReadModels.ALL) {
            assertThat(digest(story, readModel)).as(readModel.name()).isEqualTo(story.digest(readModel));
        }
    }

    private String digest(Story story, ReadModel<?> readModel) {
        for (JsonNode each : as(Role.AUDITOR, story).get("/read-models").path("readModels")) {
            if (each.path("name").asString().equals(readModel.name())) {
                return each.path("digest").asString();
            }
        }
        throw new AssertionError("no read model " + readModel.name());
    }

    private static String foldOfFirst(Story story, int events) {
        var rows = new FoldedRows<>(new PortfolioReadModel());
        story.events().subList(0, events).forEach(rows::fold);
        return rows.digest();
    }

    private static long journalled(Story story) {
        return Parts.asSuperuser()
                .sql("select count(*) from journal where programme = ?")
                .param(story.programme().value())
                .query(Long.class)
                .single();
    }
}
