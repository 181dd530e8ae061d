package no.tilsagn.queryservice.accesslog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import no.tilsagn.command.Role;
import no.tilsagn.queryservice.testing.Api;
import no.tilsagn.queryservice.testing.ServiceTest;
import no.tilsagn.queryservice.testing.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

class AccessLogTest extends ServiceTest {

    @Autowired
    private JdbcClient asService;

    @Test
    void everyExportAndEveryQueryOfOversightIsLoggedWithItsCoordinates() {
        Story story = folded(Story.adopted().refused());
        Api office = as(Role.PROGRAMME_OFFICE, story);
        Api auditor = as(Role.AUDITOR, story);

        office.get("/refusals?position=10&size=5");
        office.get("/separation-of-duties");
        auditor.get("/audit");
        auditor.get("/replay?from=3&position=9");
        office.answer("/export/ledger.csv?effectiveOn=2025-02-01");
        auditor.answer("/export/history.ndjson");
        as(Role.PROJECT_OWNER, story).answer("/export/history.ndjson?view=public");

        assertThat(log(auditor))
                .containsExactly(
                        "actor-programme-office [\"programme-office\"] /refusals?position=10&size=5 10 null",
                        "actor-programme-office [\"programme-office\"] /separation-of-duties 11 null",
                        "actor-auditor [\"auditor\"] /audit 11 null",
                        "actor-auditor [\"auditor\"] /replay?from=3&position=9 9 null",
                        "actor-programme-office [\"programme-office\"] /export/ledger.csv?effectiveOn=2025-02-01 11"
                                + " \"2025-02-01\"",
                        "actor-auditor [\"auditor\"] /export/history.ndjson 11 null",
                        "actor-project-owner [\"project-owner\"] /export/history.ndjson?view=public 11 null");
    }

    @Test
    void whoReadTheLogStandsInItTooAndItIsPaged() {
        Story story = folded(Story.established());
        Api auditor = as(Role.AUDITOR, story);

        assertThat(auditor.get("/access-log?size=1").path("total").asLong()).isZero();

        JsonNode second = auditor.get("/access-log?page=1&size=1");
        JsonNode third = auditor.get("/access-log?page=1&size=1");

        assertThat(second.path("items")).isEmpty();
        assertThat(third.path("total").asLong()).isEqualTo(2);
        assertThat(third.at("/items/0/path").asString()).endsWith("/access-log?page=1&size=1");
    }

    @Test
    void ordinaryQueriesAndWhatWasNotShownAreNotLogged() {
        Story story = folded(Story.adopted());
        Api auditor = as(Role.AUDITOR, story);

        auditor.get("/portfolio");
        auditor.get("/ledger");
        as(Role.PROJECT_OWNER, story).answer("/refusals");
        as(Role.PROJECT_OWNER, story).answer("/export/history.ndjson");
        auditor.answer("/refusals?from=soon");
        auditor.answer("/export/people.csv");

        assertThat(log(auditor)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void onlyTheAuditorReadsIt(Role role) {
        assertThat(as(role, folded(Story.established())).answer("/access-log").status())
                .isEqualTo(role == Role.AUDITOR ? 200 : 403);
    }

    @Test
    void theServiceMayNeitherChangeNorRemoveAnEntry() {
        for (String sql :
                List.of("update access_log set actor = 'nobody'", "delete from access_log", "truncate access_log")) {
            assertThatThrownBy(() -> asService.sql(sql).update())
                    .as(sql)
                    .hasStackTraceContaining("permission denied for table access_log");
        }
    }

    private static List<String> log(Api auditor) {
        return auditor.get("/access-log")
                .path("items")
                .valueStream()
                .map(item -> item.path("actor").asString() + " " + item.path("roles") + " "
                        + item.path("path").asString().replaceFirst("/programmes/[^/]*", "") + " "
                        + item.path("position")
                        + " " + item.path("effectiveOn"))
                .toList();
    }
}
