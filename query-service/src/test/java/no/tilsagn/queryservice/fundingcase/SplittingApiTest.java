package no.tilsagn.queryservice.fundingcase;

import static no.tilsagn.queryservice.fundingcase.Cases.id;
import static no.tilsagn.queryservice.fundingcase.Cases.submitted;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.tilsagn.command.Role;
import no.tilsagn.queryservice.testing.ServiceTest;
import no.tilsagn.queryservice.testing.Story;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class SplittingApiTest extends ServiceTest {

    @Test
    void applicationsThatTogetherReachTheNextAuthorityAreShownWithSumAndAuthority() {
        Story story = Cases.underTheRulesOf2018();
        story.on(LocalDate.of(2018, 1, 8)).tell(submitted(story, "a", "2021-37", 30_000));
        story.on(LocalDate.of(2018, 2, 8)).tell(submitted(story, "other", "2022-17", 30_000));
        story.on(LocalDate.of(2018, 9, 1)).tell(submitted(story, "b", "2021-37", 20_000));

        JsonNode answer = as(Role.AUDITOR, folded(story)).get("/possible-splitting");
        JsonNode item = answer.at("/items/0");

        assertThat(answer.path("total").asInt()).isEqualTo(1);
        assertThat(item.at("/project/number").asString()).isEqualTo("2021-37");
        assertThat(item.path("sum").asLong()).isEqualTo(50_000);
        assertThat(item.path("authority").asString()).isEqualTo("BOARD_CHAIR");
        assertThat(item.at("/authorityRule/version").asInt()).isEqualTo(1);
        assertThat(item.path("from").asString()).isEqualTo("2018-01-08");
        assertThat(item.path("to").asString()).isEqualTo("2018-09-01");
        assertThat(item.path("applications")
                        .valueStream()
                        .map(part -> part.path("id").asString()))
                .containsExactly(id(story, "a").value(), id(story, "b").value());
        assertThat(item.at("/applications/0/authority").asString()).isEqualTo("PROGRAMME_LEADER");
    }
}
