package no.tilsagn.system.auditing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.tilsagn.launcher.postgres.Database;
import no.tilsagn.launcher.programmefile.ProgrammeImport;
import no.tilsagn.launcher.stack.Stack;
import no.tilsagn.system.stack.Answer;
import no.tilsagn.system.stack.Api;
import no.tilsagn.system.stack.RunningSystem;
import no.tilsagn.system.stack.SharedStack;
import no.tilsagn.system.story.ProgrammeOf2025;
import org.awaitility.Awaitility;
import tools.jackson.databind.json.JsonMapper;

/** A programme of 2025 of a test's own, in which breaches are prepared and looked for by the auditing guide. */
record AuditedProgramme(RunningSystem system, Api api, AuditingGuide guide, String id) implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    /** Imports it; ended when it is closed. */
    static AuditedProgramme imported(Stack stack, int number, Path folder) throws Exception {
        RunningSystem system = RunningSystem.of(stack);
        String id = SharedStack.programme("audited", number);
        AuditedProgramme programme =
                new AuditedProgramme(system, new Api(system), new AuditingGuide(system, folder), id);
        new ProgrammeImport(system.commandService(), system.queryService(), programme.api::token, System.out)
                .run(ProgrammeOf2025.fileOf(id, folder));
        return programme;
    }

    /** What the guide's commands for a claim print now. */
    List<String> shown(int claim) throws IOException, InterruptedException {
        return shown(claim, Map.of());
    }

    List<String> shown(int claim, Map<String, String> settings) throws IOException, InterruptedException {
        Map<String, String> all = new HashMap<>(settings);
        all.put("PROGRAMME", "programmes/" + id);
        return guide.shown(claim, all);
    }

    /** Applies for money of 2025; returns the application's id. */
    String applied(String role, String line, String label, long amount, String day) {
        return asked(role, "funding-applications", """
                        {"year": 2025, "line": "%s", "label": %s, "amount": %d, "kind": "SUPPLEMENTARY",
                         "recipient": "Nav", "purpose": null, "effectiveOn": "%s"}""".formatted(line, label, amount, day))
                .expect(201)
                .text("id");
    }

    /** Asks for a change, and waits until the answer, whichever it is, stands in the read models. */
    Answer asked(String role, String path, String body) {
        Answer answer = api.post(
                system.commandService(),
                role,
                "/programmes/" + id + "/" + path,
                "audited-" + System.nanoTime(),
                "*",
                JSON.readValue(body, Map.class));
        reached(answer.number("position"));
        return answer;
    }

    void reached(long position) {
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> api.reached(id) >= position);
    }

    /** Changes one row past the services. */
    void change(Database database, String sql, Object... parameters) throws SQLException {
        try (Connection owner = system.connect(database);
                PreparedStatement statement = owner.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            assertThat(statement.executeUpdate()).as(sql).isEqualTo(1);
        }
    }

    @Override
    public void close() {
        api.close();
    }
}
