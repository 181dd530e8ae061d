package no.tilsagn.queryservice.duty;

import static no.tilsagn.queryservice.fundingcase.Cases.id;
import static no.tilsagn.queryservice.fundingcase.Cases.submitted;
import static no.tilsagn.queryservice.fundingcase.Cases.under;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.tilsagn.command.Role;
import no.tilsagn.fundingapplication.CaseWorkRecorded;
import no.tilsagn.fundingapplication.FundingApplicationApproved;
import no.tilsagn.money.Money;
import no.tilsagn.project.BenefitsPlanReviewed;
import no.tilsagn.project.Gate;
import no.tilsagn.project.GateDecided;
import no.tilsagn.project.GateOutcome;
import no.tilsagn.project.GateRecommendation;
import no.tilsagn.project.Phase;
import no.tilsagn.project.PhaseTransitionRecommended;
import no.tilsagn.project.ProjectId;
import no.tilsagn.project.ProjectPhaseRegistered;
import no.tilsagn.queryservice.fundingcase.Cases;
import no.tilsagn.queryservice.testing.Api;
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
        assertThat(budget.at("/application/kind").asString()).isEqualTo("ORDINARY");
        assertThat(budget.path("authority").asString()).isEqualTo("STRATEGIC_BOARD");
        assertThat(budget.path("decided").isNull()).isTrue();
        assertThat(budget.at("/recorded/role").asString()).isEqualTo("board-secretary");
        assertThat(leader.at("/application/id").asString())
                .isEqualTo(id(story, "a").value());
        assertThat(leader.at("/application/outcome").asString()).isEqualTo("GRANTED");
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
        assertThat(duties.at("/application/under/deputising/seat").asString()).isEqualTo("04");
        assertThat(duties.at("/application/under/deputising/cause").asString()).isEqualTo("CHAIR_RECUSED");
        assertThat(duties.at("/decided/actor").asString()).isEqualTo("actor-deputy");
    }

    @Test
    void decisionsAboutPhasesStandAmongThemWithWhoPreparedAndRecommended() {
        Story story = Story.adopted();
        ProjectId project = story.project("2021-37");
        story.by("actor-secretary", "board-secretary")
                .tell(new ProjectPhaseRegistered(project, Phase.EXECUTION, Story.DECISION));
        story.by("actor-office", "programme-office")
                .tell(new BenefitsPlanReviewed(project, "2025/17-4", Story.DECISION.decidedOn(), "actor-office"));
        story.by("actor-both", "owner-group")
                .tell(new PhaseTransitionRecommended(
                        project, new GateRecommendation(Gate.BP4, GateOutcome.GO, "actor-both", Story.DECISION)));
        story.by("actor-both", "board-secretary")
                .tell(new GateDecided(project, Gate.BP4, GateOutcome.HOLD, null, List.of(), Story.DECISION));

        Api api = as(Role.AUDITOR, folded(story));
        JsonNode items = api.get("/separation-of-duties").path("items");
        JsonNode registered = items.get(items.size() - 2);
        JsonNode gate = items.get(items.size() - 1);

        assertThat(registered.path("application").isNull()).isTrue();
        assertThat(registered.at("/phase/kind").asString()).isEqualTo("REGISTRATION");
        assertThat(registered.path("prepared").size()).isZero();
        assertThat(registered.at("/recorded/actor").asString()).isEqualTo("actor-secretary");
        assertThat(registered.path("same").size()).isZero();
        assertThat(gate.path("position").asLong()).isEqualTo(story.last().position());
        assertThat(gate.path("phase").toString())
                .isEqualTo("{\"number\":\"2021-37\",\"kind\":\"GATE\",\"gate\":\"BP4\",\"outcome\":\"HOLD\"}");
        assertThat(gate.path("authority").asString()).isEqualTo("STRATEGIC_BOARD");
        assertThat(gate.path("decided").isNull()).isTrue();
        assertThat(gate.path("prepared").toString())
                .isEqualTo("[{\"actor\":\"actor-office\",\"role\":\"programme-office\"}]");
        assertThat(gate.at("/recommended/0/role").asString()).isEqualTo("owner-group");
        assertThat(gate.path("same").toString())
                .isEqualTo("[{\"actor\":\"actor-both\",\"duties\":[\"RECOMMENDED\",\"RECORDED\"]}]");
        assertThat(api.answer("/export/separation-of-duties.csv")
                        .response()
                        .body()
                        .lines())
                .last()
                .asString()
                .endsWith(
                        ",BP4,HOLD,STRATEGIC_BOARD,%s,false,actor-office (programme-office),actor-both (owner-group),,"
                                        .formatted(Story.DECISION.reference())
                                + "actor-both (board-secretary),actor-both");
    }
}
