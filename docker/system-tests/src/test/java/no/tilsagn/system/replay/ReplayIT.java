package no.tilsagn.system.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import no.tilsagn.launcher.postgres.Database;
import no.tilsagn.launcher.programmefile.ProgrammeImport;
import no.tilsagn.launcher.replay.LogComparison;
import no.tilsagn.launcher.replay.Rebuilder;
import no.tilsagn.launcher.replay.Replayer;
import no.tilsagn.launcher.shown.QueryApi;
import no.tilsagn.launcher.stack.Stack;
import no.tilsagn.system.stack.Api;
import no.tilsagn.system.stack.RunningSystem;
import no.tilsagn.system.stack.SharedStack;
import no.tilsagn.system.story.ProgrammeOf2025;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The programme of 2025 is stepped through, rebuilt and compared, and what somebody falsified is named. */
@Order(6)
@ExtendWith(SharedStack.class)
class ReplayIT {

    private static final String PROGRAMME = SharedStack.programme("rehearsed", 1);
    private static final String DOUBTED = SharedStack.programme("rehearsed", 2);

    @TempDir
    Path folder;

    /** A question as {@code ./run} asks it. */
    @FunctionalInterface
    private interface Question {
        boolean ask(QueryApi query, QueryApi events, PrintStream out) throws Exception;
    }

    private record Told(boolean held, String text) {}

    @Test
    void an_auditor_sees_every_figure_change_and_names_what_was_falsified(Stack stack) throws Exception {
        RunningSystem system = RunningSystem.of(stack);
        try (Api api = new Api(system)) {
            new ProgrammeImport(system.commandService(), system.queryService(), api::token, System.out)
                    .run(ProgrammeOf2025.fileOf(PROGRAMME, folder));

            Told history = ask(system, api, "auditor", ReplayIT::replay);
            assertThat(history.text())
                    .containsPattern("(?m)^ 1 .* programme-established.v1")
                    .contains("line/2025/2021-37/OS 0 -> 9 700 000 (+9 700 000)")
                    .contains("After position " + ProgrammeOf2025.events())
                    .contains("All accounts together: 0");
            assertThat(history.held()).isTrue();

            assertThat(ask(system, api, "operator", ReplayIT::rebuild).text())
                    .contains("✓ accounts: ")
                    .contains("equal to the one in use, swapped");
            assertThat(ask(system, api, "auditor", ReplayIT::compare))
                    .isEqualTo(new Told(
                            true,
                            "✓ The journal is the event table: %d events, character by character\n"
                                    .formatted(ProgrammeOf2025.events())));

            change(system, Database.TILSAGN_QUERY, "update journal set payload = payload || ' '", 57);
            Told journal = ask(system, api, "auditor", ReplayIT::compare);
            assertThat(journal.held()).isFalse();
            assertThat(journal.text()).contains("✗ Position 57 is the first that differs");

            change(system, Database.TILSAGN_COMMAND, "update event set actor = 'somebody-else'", 31);
            Told event = ask(system, api, "auditor", ReplayIT::compare);
            assertThat(event.held()).isFalse();
            assertThat(event.text())
                    .contains("✗ Position 31 is the first that differs")
                    .containsPattern("event table: .*\"actor\":\"somebody-else\"")
                    .containsPattern("journal: .*");

            change(
                    system,
                    Database.TILSAGN_QUERY,
                    "update read_model_row set row = jsonb_set(row, '{balance}', '1') where key = 'frame/2025/OS'"
                            + " and generation = (select generation from read_model where name = 'accounts'"
                            + " and programme = ? and ? > 0)");
            Told rebuilt = ask(system, api, "operator", ReplayIT::rebuild);
            assertThat(rebuilt.held()).isFalse();
            assertThat(rebuilt.text())
                    .contains("✗ accounts: differs from the one in use, which stays. First row: frame/2025/OS");
        }
    }

    private static boolean replay(QueryApi query, QueryApi events, PrintStream out) throws Exception {
        return new Replayer(query, out, Locale.ENGLISH, Replayer.Pause.NONE).replay(1, null);
    }

    @Test
    void what_a_falsified_journal_was_folded_to_is_found_by_the_event_table_and_put_right(Stack stack)
            throws Exception {
        RunningSystem system = RunningSystem.of(stack);
        try (Api api = new Api(system)) {
            new ProgrammeImport(system.commandService(), system.queryService(), api::token, System.out)
                    .run(ProgrammeOf2025.fileOf(DOUBTED, folder));
            change(
                    system,
                    Database.TILSAGN_QUERY,
                    "update journal set payload = replace(payload, '9700000', '9700001')"
                            + " where programme = ? and event_type = ?",
                    DOUBTED,
                    "budget-adopted.v1");
            order(system, api, "/read-models/accounts/rebuild?evenIfDifferent=true");

            assertThat(ask(system, api, DOUBTED, "operator", ReplayIT::rebuild).text())
                    .contains("events (journal), equal to the one in use, swapped");

            Told found = ask(system, api, DOUBTED, "operator", ReplayIT::rebuildFromEventTable);
            assertThat(found.held()).isFalse();
            assertThat(found.text())
                    .contains("✗ accounts: differs from the one in use, which stays."
                            + " First row: carry/2025/2021-37/OS")
                    .containsPattern("in use: .*-9700001")
                    .containsPattern("rebuilt from event-table: .*-9700000");

            change(
                    system,
                    Database.TILSAGN_QUERY,
                    "delete from journal where programme = ? and event_type = ?",
                    DOUBTED,
                    "budget-adopted.v1");
            order(system, api, "/log/refill");
            order(system, api, "/read-models/accounts/rebuild?from=event-table&evenIfDifferent=true");
            assertThat(ask(system, api, DOUBTED, "auditor", ReplayIT::compare).held())
                    .isTrue();
            assertThat(ask(system, api, DOUBTED, "operator", ReplayIT::rebuild).held())
                    .isTrue();
        }
    }

    private static void order(RunningSystem system, Api api, String path) {
        api.post(system.queryService(), "operator", "/programmes/" + DOUBTED + path, path, Map.of())
                .expect(200);
    }

    private static boolean rebuild(QueryApi query, QueryApi events, PrintStream out) throws Exception {
        return rebuild(query, out, "journal");
    }

    private static boolean rebuildFromEventTable(QueryApi query, QueryApi events, PrintStream out) throws Exception {
        return rebuild(query, out, "event-table");
    }

    private static boolean rebuild(QueryApi query, PrintStream out, String log) throws Exception {
        return new Rebuilder(query, out, Locale.ENGLISH, Duration.ofMillis(5)).rebuild("accounts", log);
    }

    private static boolean compare(QueryApi query, QueryApi events, PrintStream out) throws Exception {
        return new LogComparison(events, query, out, Locale.ENGLISH).compare();
    }

    private static Told ask(RunningSystem system, Api api, String role, Question question) throws Exception {
        return ask(system, api, PROGRAMME, role, question);
    }

    private static Told ask(RunningSystem system, Api api, String programme, String role, Question question)
            throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (QueryApi query = new QueryApi(system.queryService(), programme, () -> api.token(role));
                QueryApi events = new QueryApi(system.commandService(), programme, () -> api.token(role));
                PrintStream printed = new PrintStream(out, true, StandardCharsets.UTF_8)) {
            boolean held = question.ask(query, events, printed);
            return new Told(
                    held,
                    out.toString(StandardCharsets.UTF_8).replace('\u00a0', ' ').replaceAll(" {2,}", " "));
        }
    }

    private static void change(RunningSystem system, Database database, String update, long position)
            throws SQLException {
        change(system, database, update + " where programme = ? and position = ?", new Object[] {PROGRAMME, position});
    }

    private static void change(RunningSystem system, Database database, String update) throws SQLException {
        change(system, database, update, new Object[] {PROGRAMME, 1});
    }

    private static void change(RunningSystem system, Database database, String update, Object... parameters)
            throws SQLException {
        try (Connection connection = system.connect(database);
                PreparedStatement statement = connection.prepareStatement(update)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
    }
}
