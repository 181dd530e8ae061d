package no.tilsagn.queryservice.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import no.tilsagn.command.Role;
import no.tilsagn.event.EventJson;
import no.tilsagn.project.Phase;
import no.tilsagn.project.ProjectPhaseRegistered;
import no.tilsagn.queryservice.testing.Api;
import no.tilsagn.queryservice.testing.MoneyStory;
import no.tilsagn.queryservice.testing.ServiceTest;
import no.tilsagn.queryservice.testing.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class ReplayApiTest extends ServiceTest {

    @Test
    void aTransferIsToldWithItsCoordinatesItsDecisionAndTheFiguresItChanged() {
        Story story = folded(Story.adopted());

        JsonNode step = steps(story, "?from=10").getFirst();

        assertThat(step.at("/event/position").asLong()).isEqualTo(10);
        assertThat(step.at("/event/eventId").asString()).isEqualTo(story.last().eventId());
        assertThat(step.at("/event/type").asString()).isEqualTo("funds-transferred.v1");
        assertThat(step.at("/event/recordedAt").asString()).isEqualTo("2025-01-02T08:00:09.123456Z");
        assertThat(step.at("/event/payload").toString())
                .isEqualTo(EventJson.write(story.last().event()));
        assertThat(step.at("/decision/reference").asString()).isEqualTo("HP25 9.1");
        assertThat(accounts(step))
                .containsExactly(
                        "frame/2025/GDS+OS+OIO 1000000 -> 0 (-1000000)",
                        "line/2025/PROGRAMME_ADMIN/GDS+OS+OIO 0 -> 1000000 (1000000)");
        assertThat(figures(step))
                .containsExactly(
                        "PROGRAMME_ADMIN granted null -> 1000000",
                        "PROGRAMME_ADMIN unspent null -> 1000000",
                        "PROGRAMME_ADMIN left null -> 1000000");
    }

    @Test
    void aPhaseAndAnApplicationStandOtherwiseAfterTheEventThatSaysSo() {
        Story story = folded(Story.adopted().phaseRegistered());

        List<JsonNode> steps = steps(story, "");

        assertThat(steps).hasSize(11);
        assertThat(steps.get(6).at("/fundingApplications/0/before").isNull()).isTrue();
        assertThat(steps.get(8).at("/fundingApplications/0/before/status").asString())
                .isEqualTo("SUBMITTED");
        assertThat(steps.get(8).at("/fundingApplications/0/after/status").asString())
                .isEqualTo("APPROVED");
        JsonNode phase = steps.get(10);
        assertThat(phase.at("/portfolio/0/before/standing/phase").isNull()).isTrue();
        assertThat(phase.at("/portfolio/0/after/standing/phase").asString()).isEqualTo("EXECUTION");
        assertThat(phase.at("/told/0/sentence").asString()).contains("HP25 9.1");
        assertThat(phase.path("accounts")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1, 500", "1, 7", "31, 16"})
    void steppingInPagesAddsUpToWhatTheReadModelsSayOfTheLastPosition(long from, int size) {
        Story story = folded(MoneyStory.random(11, 60));
        Api auditor = as(Role.AUDITOR, story);
        SortedMap<String, Long> balances = balances(auditor, "/accounts?size=500&position=" + (from - 1));

        for (int page = 0; page * size < 60; page++) {
            for (JsonNode step : steps(story, "?from=" + from + "&size=" + size + "&page=" + page + "&position=60")) {
                for (JsonNode account : step.path("accounts")) {
                    Long before = balances.put(
                            account.path("account").asString(),
                            account.path("after").asLong());
                    assertThat(account.path("before").asLong()).isEqualTo(before == null ? 0 : before);
                }
            }
        }

        assertThat(balances).isNotEmpty().isEqualTo(balances(auditor, "/accounts?size=500&position=60"));
    }

    @Test
    void onADayOnlyWhatHasEffectByThenChangesAFigureAndTheOthersAreStillShown() {
        Story story = Story.adopted().on(LocalDate.of(2025, 3, 1)).phaseRegistered();
        story.on(LocalDate.of(2025, 2, 1))
                .tell(new ProjectPhaseRegistered(story.project("2022-17"), Phase.PLANNING, Story.DECISION));
        folded(story);

        List<JsonNode> steps = steps(story, "?from=11&effectiveOn=2025-02-01");

        assertThat(steps.get(0).path("inEffect").asBoolean()).isFalse();
        assertThat(steps.get(0).path("portfolio")).isEmpty();
        assertThat(steps.get(1).path("inEffect").asBoolean()).isTrue();
        assertThat(steps.get(1).at("/portfolio/0/before/standing/phase").asString())
                .isEqualTo("CONCEPT");
    }

    @Test
    void anEventOnADayBeforeWhatItConcernsChangesNothingOnThatDay() {
        Story story = Story.established().on(LocalDate.of(2024, 12, 1)).phaseRegistered();
        folded(story);

        JsonNode step = steps(story, "?from=5&effectiveOn=2024-12-24").getFirst();

        assertThat(step.path("inEffect").asBoolean()).isTrue();
        assertThat(step.path("portfolio")).isEmpty();
    }

    @Test
    void pastTheEndThereIsNothing() {
        Story story = folded(Story.established());

        JsonNode answer = as(Role.AUDITOR, story).get("/replay?from=9");

        assertThat(answer.path("items")).isEmpty();
        assertThat(answer.path("total").asLong()).isZero();
        assertThat(as(Role.AUDITOR, story).answer("/replay?from=0").status()).isEqualTo(400);
    }

    private List<JsonNode> steps(Story story, String query) {
        return as(Role.AUDITOR, story)
                .get("/replay" + query)
                .path("items")
                .valueStream()
                .toList();
    }

    private static List<String> accounts(JsonNode step) {
        return step.path("accounts")
                .valueStream()
                .map(each -> "%s %s -> %s (%s)"
                        .formatted(
                                each.path("account").asString(),
                                each.path("before"),
                                each.path("after"),
                                each.path("change")))
                .toList();
    }

    private static List<String> figures(JsonNode step) {
        return step.path("statement")
                .valueStream()
                .map(each -> "%s %s %s -> %s"
                        .formatted(
                                each.path("line").asString(),
                                each.path("figure").asString(),
                                each.path("before"),
                                each.path("after")))
                .toList();
    }

    private static SortedMap<String, Long> balances(Api auditor, String query) {
        SortedMap<String, Long> balances = new TreeMap<>();
        auditor.get(query)
                .path("items")
                .forEach(account -> balances.put(
                        account.path("account").asString(),
                        account.path("balance").asLong()));
        return balances;
    }
}
