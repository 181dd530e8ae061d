package no.tilsagn.system.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import no.tilsagn.launcher.programmefile.ProgrammeImport;
import no.tilsagn.launcher.rehearsal.RehearsalFile;
import no.tilsagn.launcher.rehearsal.Rehearser;
import no.tilsagn.launcher.shown.QueryApi;
import no.tilsagn.launcher.stack.ProjectFolder;
import no.tilsagn.launcher.stack.Stack;
import no.tilsagn.system.log.EventTable;
import no.tilsagn.system.log.LogVerification;
import no.tilsagn.system.log.StoredEvent;
import no.tilsagn.system.stack.Api;
import no.tilsagn.system.stack.RunningSystem;
import no.tilsagn.system.stack.SharedStack;
import no.tilsagn.system.story.ProgrammeOf2025;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The 48 800 000 of section 9.2, granted in April 2025 under GDS: without the frame it would need, and with it. */
@Order(5)
@ExtendWith(SharedStack.class)
class RehearsalIT {

    private static final String PROGRAMME = SharedStack.programme("rehearsed", 0);
    private static final String ROOT = "/programmes/" + PROGRAMME;

    @TempDir
    Path folder;

    @Test
    void it_leaves_no_trace_and_what_is_then_really_decided_gives_its_statement_to_the_byte(Stack stack)
            throws Exception {
        RunningSystem system = RunningSystem.of(stack);
        RehearsalFile without = own("section-9-2-without-frame");
        RehearsalFile with = own("section-9-2-with-frame");
        try (Api api = new Api(system)) {
            long imported = new ProgrammeImport(system.commandService(), system.queryService(), api::token, System.out)
                    .run(ProgrammeOf2025.fileOf(PROGRAMME, folder))
                    .lastPosition();
            String unchanged = "before: %1$d, after: %1$d, unchanged".formatted(imported);
            List<StoredEvent> before = new EventTable(system).of(PROGRAMME);

            assertThat(told(system, api, without))
                    .contains("The account frame/2025/GDS has 0 kroner; 16 300 000 kroner are asked for.")
                    .contains("20 commands: 15 accepted, 5 refused")
                    .contains("every figure the same")
                    .contains(unchanged);
            assertThat(told(system, api, with))
                    .contains("21 commands: 21 accepted, 0 refused")
                    .containsPattern("2025 +all lines +granted +12 565 000 +61 365 000 +\\+48 800 000")
                    .contains(unchanged);
            assertThat(new EventTable(system).of(PROGRAMME)).isEqualTo(before);

            JsonNode rehearsed = rehearsed(system, api, with);
            long last = new InEarnest(system, api, PROGRAMME).give(with.content());

            JsonNode real = api.get(ROOT + "/year-end-statement?size=500&after=" + last);
            assertThat(rehearsed.required("rehearsedPosition").longValue()).isEqualTo(last);
            assertThat(rehearsed
                            .required("statement")
                            .valueStream()
                            .map(line -> line.required("rehearsed").toString()))
                    .containsExactlyElementsOf(real.required("items")
                            .valueStream()
                            .map(JsonNode::toString)
                            .toList());
            assertThat(rehearsed.at("/statementDigest/rehearsed")).isEqualTo(digest(api));
            assertThat(rehearsed(system, api, with, "?position=" + imported).toString())
                    .isEqualTo(rehearsed.toString());
            LogVerification.of(system, api, PROGRAMME);
        }
    }

    private static RehearsalFile own(String name) throws Exception {
        return RehearsalFile.of(name, ProjectFolder.find());
    }

    private static String told(RunningSystem system, Api api, RehearsalFile file) throws InterruptedException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (QueryApi query = new QueryApi(system.queryService(), PROGRAMME, () -> api.token("auditor"));
                PrintStream printed = new PrintStream(out, true, StandardCharsets.UTF_8)) {
            assertThat(new Rehearser(query, printed, Locale.ENGLISH).rehearse(file, null))
                    .isTrue();
        }
        return out.toString(StandardCharsets.UTF_8).replace('\u00a0', ' ');
    }

    private static JsonNode rehearsed(RunningSystem system, Api api, RehearsalFile file, String... query) {
        return api.post(
                        system.queryService(),
                        "auditor",
                        ROOT + "/rehearsals" + String.join("", query),
                        "none",
                        file.content())
                .expect(200)
                .body();
    }

    private static JsonNode digest(Api api) {
        return api.get(ROOT + "/read-models")
                .required("readModels")
                .valueStream()
                .filter(readModel -> readModel.required("name").stringValue().equals("year-end-statement"))
                .findFirst()
                .orElseThrow()
                .required("digest");
    }
}
