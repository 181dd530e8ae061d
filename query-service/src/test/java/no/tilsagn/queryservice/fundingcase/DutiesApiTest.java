package no.tilsagn.queryservice.fundingcase;

import static no.tilsagn.queryservice.fundingcase.Cases.id;
import static no.tilsagn.queryservice.fundingcase.Cases.submitted;
import static no.tilsagn.queryservice.fundingcase.Cases.under;
import static org.assertj.core.api.Assertions.assertThat;

import no.tilsagn.command.Role;
import no.tilsagn.fundingapplication.CaseWorkRecorded;
import no.tilsagn.fundingapplication.FundingApplicationApproved;
import no.tilsagn.money.Money;
import no.tilsagn.queryservice.testing.ServiceTest;
import no.tilsagn.queryservice.testing.Story;
import no.tilsagn.rule.DecidingAuthority;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class DutiesApiTest extends ServiceTest {

    @Test
    void everyDecisionIsShownWithWhoDidWhatInTheOrderOfTheLog() {
        Story story = Cases.underTheRulesOf2018();
        story.by("actor-owner", "project-owner")
                .tell(submitted(story, "a", "2021-37", 40_000), submitted(story, "open", "2021-37", 40_000));
        story.by("actor-leader", "programme-leader")
                .tell(
                        new CaseWorkRecorded(id(story, "a"), "2025/17", null, "actor-leader"),
                        new FundingApplicationApproved(
                                id(story, "a"),
                                Money.of(40_000),
                                null,
                                under(DecidingAuthority.PROGRAMME_LEADER),
                                Cases.RULES_OF_2018));

        JsonNode answer = as(Role.AUDITOR, folded(story)).get("/separation-of-duties");
        JsonNode budget = answer.at("/items/0");
        JsonNode leader = answer.at("/items/1");

        assertThat(answer.path("total").asInt()).isEqualTo(2);
        assertThat(budget.path("kind").asString()).isEqualTo("ORDINARY");
        assertThat(budget.path("authority").asString()).isEqualTo("STRATEGIC_BOARD");
        assertThat(budget.path("decided").isNull()).isTrue();
        assertThat(budget.at("/recorded/role").asString()).isEqualTo("board-secretary");
        assertThat(leader.path("application").asString())
                .isEqualTo(id(story, "a").value());
        assertThat(leader.path("outcome").asString()).isEqualTo("GRANTED");
        assertThat(leader.path("withinLeadersOwnLimit").asBoolean()).isTrue();
        assertThat(leader.at("/prepared/0/actor").asString()).isEqualTo("actor-leader");
        assertThat(leader.at("/decided/role").asString()).isEqualTo("programme-leader");
        assertThat(leader.at("/same/0/actor").asString()).isEqualTo("actor-leader");
        assertThat(leader.at("/same/0/duties").toString()).isEqualTo("[\"PREPARED\",\"DECIDED\",\"RECORDED\"]");
    }

    @Test
    void whereTheDeputyDecidedTheReportSaysFromWhichSeatAndWhy() {
        Story story = Cases.underTheRulesOf2018();
        story.tell(submitted(story, "a", "2021-37", 60_000));
        story.by("actor-deputy", "board-chair")
                .tell(new FundingApplicationApproved(
                        id(story, "a"), Money.of(1), null, Cases.byDeputy(), Cases.RULES_OF_2018));

        JsonNode duties =
                as(Role.AUDITOR, folded(story)).get("/separation-of-duties").at("/items/1");

        assertThat(duties.path("authority").asString()).isEqualTo("BOARD_CHAIR");
        assertThat(duties.at("/under/deputising/seat").asString()).isEqualTo("04");
        assertThat(duties.at("/under/deputising/cause").asString()).isEqualTo("CHAIR_RECUSED");
        assertThat(duties.at("/decided/actor").asString()).isEqualTo("actor-deputy");
    }
}
