package no.tilsagn.launcher.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import no.tilsagn.launcher.postgres.Database;
import no.tilsagn.launcher.postgres.DatabaseRole;
import no.tilsagn.launcher.process.Missing;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One stack without services: what it promises its services and its users. */
class StackIT {
    private static final Set<Part> PARTS = EnumSet.of(Part.POSTGRES, Part.BROKER, Part.ISSUER);

    @TempDir
    static Path data;

    private static Stack stack;

    @BeforeAll
    static void start() throws Exception {
        stack = Stack.start(StackSettings.in(data).withParts(PARTS));
    }

    @AfterAll
    static void stop() {
        stack.close();
    }

    @Test
    void a_commit_is_on_disk_before_it_is_acknowledged() throws SQLException {
        for (String setting : new String[] {"fsync", "synchronous_commit", "full_page_writes"}) {
            assertThat(asked("show " + setting)).as(setting).isEqualTo("on");
        }
    }

    @Test
    void a_service_may_not_make_tables_and_its_owner_may() throws SQLException {
        assertThatThrownBy(() -> execute(DatabaseRole.TILSAGN_COMMAND, "create table mine (a int)"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied");
        execute(DatabaseRole.TILSAGN_COMMAND_OWNER, "create table owned (a int)");
    }

    @Test
    void a_service_may_not_enter_the_other_services_database() {
        assertThatThrownBy(() -> {
                    try (Connection never = stack.connect(Database.TILSAGN_QUERY, DatabaseRole.TILSAGN_COMMAND)) {
                        throw new AssertionError("entered " + never.getCatalog());
                    }
                })
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied for database");
    }

    @Test
    void passwords_and_the_signing_key_are_their_owners_alone() throws Exception {
        for (String file : new String[] {"passwords.properties", "issuer-key.json"}) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve(file))))
                    .as(file)
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void a_token_names_role_actor_and_organisation_but_no_person() {
        String claims = new String(
                Base64.getUrlDecoder().decode(stack.token("board-secretary").split("\\.", -1)[1]),
                StandardCharsets.UTF_8);
        assertThat(claims)
                .contains("\"sub\":\"actor-board-secretary\"")
                .contains("\"organisation\":\"Strategic board\"")
                .contains("\"programme_roles\":{\"delprogram-sysselsetting\":[\"board-secretary\"]}")
                .contains("\"iss\":\"" + stack.address(Part.ISSUER) + "\"");
    }

    @Test
    void every_part_comes_back_after_a_hard_kill() throws Exception {
        for (Part part : PARTS) {
            RunningPart running = stack.part(part);
            long killed = running.pid();
            running.kill();
            assertThat(running.isAlive()).isFalse();
            running.start();
            assertThat(running.pid()).isNotEqualTo(killed);
        }
        assertThat(stack.unexpectedEnd()).isNotDone();
    }

    @Test
    void a_second_launcher_is_kept_off_the_data_folder() {
        assertThatThrownBy(() -> Stack.start(StackSettings.in(data).withParts(PARTS)))
                .isInstanceOf(Missing.class)
                .hasMessageContaining("Another launcher runs on the data folder");
    }

    @Test
    void a_taken_port_is_named_with_its_holder(@TempDir Path other) {
        StackSettings settings = stack.settings();
        assertThatThrownBy(() -> Stack.start(
                        StackSettings.in(other).withPorts(settings.ports()).withParts(EnumSet.of(Part.BROKER))))
                .isInstanceOf(Missing.class)
                .hasMessageContaining("Port " + settings.ports().broker() + " (broker) is taken")
                .hasMessageContaining("process " + stack.part(Part.BROKER).pid());
    }

    @Test
    void a_part_that_ends_by_itself_is_reported_and_nothing_of_a_temporary_stack_stays(@TempDir Path parent)
            throws Exception {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        Path temporary = parent.resolve("data");
        StackSettings settings = StackSettings.in(temporary)
                .withParts(EnumSet.of(Part.BROKER))
                .withProgress(new PrintStream(said, true, StandardCharsets.UTF_8))
                .asTemporary()
                .asBrief();
        long pid;
        try (Stack mortal = Stack.start(settings)) {
            pid = mortal.part(Part.BROKER).pid();
            ProcessHandle.of(pid).orElseThrow().destroyForcibly();
            assertThat(mortal.unexpectedEnd().get(30, TimeUnit.SECONDS))
                    .contains("broker (pid " + pid + ") ended with exit code 137")
                    .contains("broker ready");
        }
        assertThat(temporary).doesNotExist();
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("no process is left");
    }

    private static String asked(String query) throws SQLException {
        try (Connection connection = stack.connect(Database.TILSAGN_COMMAND, DatabaseRole.TILSAGN_COMMAND);
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(query)) {
            answer.next();
            return answer.getString(1);
        }
    }

    private static void execute(DatabaseRole role, String command) throws SQLException {
        try (Connection connection = stack.connect(Database.TILSAGN_COMMAND, role);
                Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
