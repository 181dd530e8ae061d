package no.tilsagn.queryservice.accesslog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import no.tilsagn.command.Role;
import no.tilsagn.queryservice.testing.Api;
import no.tilsagn.queryservice.testing.Parts;
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
        for (String sql : List.of(
                "update access_log set actor = 'nobody'",
                "delete from access_log",
                "truncate access_log",
                "update access_log_head set number = 1",
                "delete from access_log_head")) {
            assertThatThrownBy(() -> asService.sql(sql).update())
                    .as(sql)
                    .hasStackTraceContaining("permission denied for table access_log");
        }
    }

    @Test
    void numbersAreTheDatabasesToGiveEachProgrammeItsOwnWithoutAHole() throws InterruptedException {
        Story one = folded(Story.established());
        Story other = folded(Story.established());
        try (ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<JsonNode>> reads = IntStream.range(0, 20)
                    .<Callable<JsonNode>>mapToObj(i ->
                            () -> as(Role.AUDITOR, i % 2 == 0 ? one : other).get("/audit"))
                    .toList();
            assertThat(readers.invokeAll(reads)).allMatch(read -> read.state() == Future.State.SUCCESS);
        }

        for (Story story : List.of(one, other)) {
            JsonNode log = as(Role.AUDITOR, story).get("/access-log");
            assertThat(log.path("items")
                            .valueStream()
                            .map(item -> item.path("number").asInt()))
                    .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
            assertThat(log.path("firstMissing").isNull()).isTrue();
        }
    }

    @Test
    void theServiceCannotPutATableOfItsOwnInThePlaceOfTheNumbers() {
        Story story = folded(Story.established());

        asService.sql("""
                        create temp table access_log_head (programme text primary key, number bigint) on commit drop;
                        grant all on access_log_head to public;
                        insert into access_log_head values ('%1$s', 98);
                        insert into access_log (programme, at, actor, roles, path, position)
                        values ('%1$s', now(), 'somebody', '{}', '/', 1)""".formatted(story.programme())).update();

        assertThat(as(Role.AUDITOR, story)
                        .get("/access-log")
                        .at("/items/0/number")
                        .asLong())
                .isEqualTo(1);
    }

    @Test
    void whatWasTakenOutOfItIsMissed() throws Exception {
        Story story = folded(Story.established());
        Api auditor = as(Role.AUDITOR, story);
        auditor.get("/audit");
        auditor.get("/refusals");
        auditor.get("/replay");

        remove(story, 3);
        assertThat(auditor.get("/access-log").path("firstMissing").asLong())
                .as("the last one")
                .isEqualTo(3);

        remove(story, 1);
        assertThat(auditor.get("/access-log").path("firstMissing").asLong()).isEqualTo(1);
    }

    private static void remove(Story story, long number) {
        assertThat(Parts.asSuperuser()
                        .sql("delete from access_log where programme = ? and number = ?")
                        .params(story.programme().value(), number)
                        .update())
                .isEqualTo(1);
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
