package no.tilsagn.queryservice.gate;

import static org.assertj.core.api.Assertions.assertThat;

import no.tilsagn.command.Role;
import no.tilsagn.project.Phase;
import no.tilsagn.project.ProjectHandedOver;
import no.tilsagn.project.ProjectPhaseRegistered;
import no.tilsagn.queryservice.testing.Api;
import no.tilsagn.queryservice.testing.HandOvers;
import no.tilsagn.queryservice.testing.ServiceTest;
import no.tilsagn.queryservice.testing.Story;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class HandOversApiTest extends ServiceTest {

    @Test
    void whoTookOverWhatIsListedAndStandsBesideTheProjectAndItsNextGate() {
        Story story = Story.adopted();
        story.tell(
                new ProjectPhaseRegistered(story.project("2021-37"), Phase.CLOSING, Story.DECISION),
                new ProjectHandedOver(story.project("2021-37"), HandOvers.full(), "actor-1"));
        Api api = as(Role.AUDITOR, folded(story));

        JsonNode listed = api.get("/hand-overs?project=2021-37");
        assertThat(listed.path("total").asInt()).isEqualTo(1);
        assertThat(listed.at("/items/0/position").asLong())
                .isEqualTo(story.last().position());
        assertThat(listed.at("/items/0/to").toString()).isEqualTo("[\"Nav Grorud\",\"Bydel Alna\"]");
        assertThat(listed.at("/items/0/plannedWork/0").asString()).isEqualTo("P1");
        assertThat(listed.at("/items/0/benefits/0").asString()).isEqualTo("G2");
        assertThat(listed.at("/items/0/document/sha256").asString()).isEqualTo("ab".repeat(32));

        assertThat(api.get("/hand-overs?project=2022-17").path("total").asInt()).isZero();
        assertThat(api.get("/gate-basis?project=2021-37")
                        .at("/items/0/basis/evidence/0/kind")
                        .asString())
                .isEqualTo("HAND_OVER");
        assertThat(api.get("/portfolio/" + story.project("2021-37").value())
                        .findValue("takenOverBy")
                        .toString())
                .isEqualTo("[\"Nav Grorud\",\"Bydel Alna\"]");
    }
}
