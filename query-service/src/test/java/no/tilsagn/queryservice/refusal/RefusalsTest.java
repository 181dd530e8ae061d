package no.tilsagn.queryservice.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import no.tilsagn.command.Role;
import no.tilsagn.queryservice.testing.Api;
import no.tilsagn.queryservice.testing.ServiceTest;
import no.tilsagn.queryservice.testing.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The list of refusals: filtered, paged, in two languages, each linked to what was asked next. */
class RefusalsTest extends ServiceTest {

    private Story story = Story.established();
    private Api api = as(Role.AUDITOR, story);

    /** Positions 5 to 8: two refusals of the secretary around one of an owner, and then a decision of the secretary. */
    @BeforeEach
    void fold() {
        story = folded(Story.established()
                .by("actor-secretary", "board-secretary")
                .refused()
                .by("actor-owner", "project-owner")
                .refusedFor("role-missing")
                .by("actor-secretary", "board-secretary")
                .at(Instant.parse("2025-01-02T23:00:00Z"))
                .refused()
                .phaseRegistered());
        api = as(Role.AUDITOR, story);
    }

    @Test
    void aRefusalIsShownWithItsRuleInTheReadersLanguage() {
        JsonNode norwegian =
                api.answer("/refusals?size=1", "Accept-Language", "nb").body().at("/items/0");
        JsonNode english =
                api.answer("/refusals?size=1", "Accept-Language", "en").body().at("/items/0");

        assertThat(norwegian.path("detail").asString())
                .isEqualTo("Fasen til prosjekt 2021-37 er ikke oppgitt, så beslutningspunkt BP2 kan ikke avgjøres."
                        + " Registrer fasen først.");
        assertThat(english.path("title").asString()).isEqualTo("The phase is not stated");
        assertThat(english.path("position").asLong()).isEqualTo(5);
        assertThat(english.path("actor").asString()).isEqualTo("actor-secretary");
        assertThat(english.path("role").asString()).isEqualTo("board-secretary");
        assertThat(english.path("command").asString()).isEqualTo("decide-gate");
        assertThat(english.path("effectiveOn").asString()).isEqualTo("2025-01-01");
        assertThat(english.at("/subject/id").asString())
                .isEqualTo(story.project("2021-37").value());
        assertThat(english.at("/facts/gate").asString()).isEqualTo("BP2");
        assertThat(english.at("/asked/gate").asString()).isEqualTo("BP2");
    }

    @Test
    void eachLinksToWhatTheSameActorAskedForNext() {
        JsonNode items = api.get("/refusals").path("items");

        assertThat(items.at("/0/next/position").asLong()).isEqualTo(7);
        assertThat(items.at("/0/next/accepted").asBoolean()).isFalse();
        assertThat(items.at("/0/next/code").asString()).isEqualTo("phase-not-stated");
        assertThat(items.at("/1/next").isNull()).isTrue();
        assertThat(items.at("/2/next/position").asLong()).isEqualTo(8);
        assertThat(items.at("/2/next/accepted").asBoolean()).isTrue();
        assertThat(items.at("/2/next/event").asString()).isEqualTo("project-phase-registered.v1");
    }

    @Test
    void theListIsFilteredAndPagedInTheOrderOfTheLog() {
        assertThat(positions("")).containsExactly(5L, 6L, 7L);
        assertThat(positions("?code=phase-not-stated")).containsExactly(5L, 7L);
        assertThat(positions("?actor=actor-owner")).containsExactly(6L);
        assertThat(positions("?role=project-owner&code=role-missing")).containsExactly(6L);
        assertThat(positions("?command=decide-gate&actor=actor-secretary")).containsExactly(5L, 7L);
        assertThat(positions("?command=adopt-budget")).isEmpty();
        assertThat(positions("?page=1&size=2")).containsExactly(7L);
        assertThat(api.get("/refusals?size=1").path("total").asLong()).isEqualTo(3);
    }

    @Test
    void daysAreThoseOfOsloAndBothEndsCount() {
        assertThat(positions("?to=2025-01-01")).isEmpty();
        assertThat(positions("?from=2025-01-02&to=2025-01-02")).containsExactly(5L, 6L);
        assertThat(positions("?from=2025-01-03")).containsExactly(7L);
        assertThat(positions("?from=2025-01-03&to=2025-01-03")).containsExactly(7L);
    }

    @Test
    void whatCannotBeMeantIsMalformed() {
        for (String query : List.of(
                "?from=soon",
                "?to=2025-02-30",
                "?from=2025-01-02&to=2025-01-01",
                "?from=-999999999-01-01",
                "?to=%2B999999999-12-31",
                "?code=a%00b")) {
            Api.Answer answer = api.answer("/refusals" + query);
            assertThat(answer.status()).as(query).isEqualTo(400);
            assertThat(answer.body().path("code").asString()).isEqualTo("malformed-request");
        }
    }

    @Test
    void aRuleThisVersionDoesNotKnowIsShownWithoutWords() {
        folded(story.refusedFor("rule-of-tomorrow"));

        JsonNode unknown = api.get("/refusals?code=rule-of-tomorrow").at("/items/0");

        assertThat(unknown.path("code").asString()).isEqualTo("rule-of-tomorrow");
        assertThat(unknown.path("title").isNull()).isTrue();
        assertThat(unknown.at("/facts/gate").asString()).isEqualTo("BP2");
    }

    private List<Long> positions(String query) {
        return api.get("/refusals" + query)
                .path("items")
                .valueStream()
                .map(item -> item.path("position").asLong())
                .toList();
    }
}
