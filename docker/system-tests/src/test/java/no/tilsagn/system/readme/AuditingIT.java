package no.tilsagn.system.readme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import no.tilsagn.benchmark.BulkLoad;
import no.tilsagn.launcher.postgres.Database;
import no.tilsagn.launcher.programmefile.ProgrammeImport;
import no.tilsagn.launcher.stack.ProjectFolder;
import no.tilsagn.launcher.stack.Stack;
import no.tilsagn.system.readme.ReadmeBlocks.Step;
import no.tilsagn.system.stack.Api;
import no.tilsagn.system.stack.RunningSystem;
import no.tilsagn.system.stack.SharedStack;
import no.tilsagn.system.story.ProgrammeOf2025;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The auditing guide's commands prove what it says, and find breaches that nobody decided but somebody wrote. */
@Order(4)
@ExtendWith(SharedStack.class)
class AuditingIT {

    private static final String APPEND = """
            insert into event
            select programme, (select max(position) + 1 from event where programme = e.programme), event_id || '-again', type,
                   aggregate_type, aggregate_id,
                   (select max(sequence) + 1 from event where aggregate_id = e.aggregate_id),
                   replace(payload, ?, ?), effective_on, recorded_at + interval '10 years', actor, role, correlation,
                   causation
            from event e
            where programme = ? and type = ? order by position desc limit 1
            """;

    @TempDir
    Path folder;

    @Test
    void the_blocks_of_the_guide_print_what_it_shows(Stack stack) throws Exception {
        Path guide = ProjectFolder.find().resolve("docs/auditing.md");
        List<Step> steps =
                ReadmeBlocks.under("## The commands", Files.readAllLines(guide)).steps();
        RunningSystem system = RunningSystem.of(stack);
        try (Api api = new Api(system)) {
            new ProgrammeImport(system.commandService(), system.queryService(), api::token, System.out)
                    .run(ProgrammeOf2025.file());

            List<List<String>> printed = BashSession.run(
                    folder,
                    steps.stream().map(Step::commands).toList(),
                    Map.of(
                            "COMMAND", system.commandService().toString(),
                            "QUERY", system.queryService().toString(),
                            "ISSUER", system.issuer().toString()));

            assertThat(steps).hasSizeGreaterThanOrEqualTo(11);
            assertAll(IntStream.range(0, steps.size())
                    .mapToObj(i -> () -> ReadmeIT.requireAlike(steps.get(i), printed.get(i))));
        }
    }

    @Test
    void what_somebody_writes_straight_into_the_event_table_is_found(Stack stack) throws Exception {
        RunningSystem system = RunningSystem.of(stack);
        String programme = SharedStack.programme("long", 2);
        try (Api api = new Api(system);
                Connection owner = system.connect(Database.TILSAGN_COMMAND)) {
            long last = BulkLoad.load(owner, programme, 100);
            owner.setAutoCommit(true);
            assertThat(audit(api, programme, last)).isEmpty();

            append(owner, programme, "funding-application-approved.v1", "STRATEGIC_BOARD", "PROGRAMME_LEADER");
            assertThat(audit(api, programme, last + 1))
                    .containsExactlyInAnyOrder(
                            "EVERY_KRONE granted-twice at " + (last + 1),
                            "EVERY_KRONE grant-without-transfer at " + (last + 1),
                            "AUTHORITY_OF_THE_DAY wrong-authority at " + (last + 1));

            append(owner, programme, "funds-transferred.v1", "\"amount\":", "\"amount\":100000000000");
            assertThat(audit(api, programme, last + 2))
                    .contains(
                            "EVERY_KRONE transfer-differs-from-grant at " + (last + 2),
                            "EVERY_KRONE overdrawn at " + (last + 2));
        }
    }

    private static void append(Connection owner, String programme, String type, String from, String to)
            throws SQLException {
        try (PreparedStatement insert = owner.prepareStatement(APPEND)) {
            insert.setString(1, from);
            insert.setString(2, to);
            insert.setString(3, programme);
            insert.setString(4, type);
            assertThat(insert.executeUpdate()).isEqualTo(1);
        }
        try (PreparedStatement head =
                owner.prepareStatement("update programme_head set position = position + 1 where programme = ?")) {
            head.setString(1, programme);
            assertThat(head.executeUpdate()).isEqualTo(1);
        }
    }

    private static List<String> audit(Api api, String programme, long position) {
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> api.reached(programme) >= position);
        JsonNode audit = api.get("/programmes/" + programme + "/audit");
        return audit.required("claims")
                .valueStream()
                .flatMap(claim -> claim.required("findings")
                        .valueStream()
                        .map(finding -> claim.required("claim").asString() + " "
                                + finding.required("code").asString() + " at "
                                + finding.required("position").asLong()))
                .toList();
    }
}
