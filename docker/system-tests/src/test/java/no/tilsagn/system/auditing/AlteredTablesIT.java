package no.tilsagn.system.auditing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import no.tilsagn.event.Sha256;
import no.tilsagn.launcher.postgres.Database;
import no.tilsagn.launcher.stack.Stack;
import no.tilsagn.system.stack.SharedStack;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** What the owner of a database altered or took out of it afterwards is shown by the guide's commands. */
@Order(4)
@ExtendWith(SharedStack.class)
class AlteredTablesIT {

    @TempDir
    static Path folder;

    private static AuditedProgramme programme;

    @BeforeAll
    static void imported(Stack stack) throws Exception {
        programme = AuditedProgramme.imported(stack, 2, folder);
    }

    @AfterAll
    static void close() {
        programme.close();
    }

    @Test
    void claims_11_and_12_a_figure_of_a_report_altered_after_it_was_shown() throws Exception {
        String report =
                programme.api().text("auditor", "/programmes/" + programme.id() + "/reports/annual-report?year=2025");
        approve(report);
        assertThat(programme.shown(11)).as("shown for the first time").containsExactly("same", "\"allEqual\":true");
        assertThat(programme.shown(11)).as("made again").containsExactly("same", "\"allEqual\":true");

        programme.change(Database.TILSAGN_QUERY, """
                update read_model_row set row = jsonb_set(row, '{figures,OPENING}', '9700001')
                where row ->> 'line' = '2021-37' and generation =
                    (select generation from read_model where name = 'year-end-statement' and programme = ?)""", programme.id());

        assertThat(programme.shown(11))
                .satisfiesExactly(
                        statement -> assertThat(statement).startsWith("then again differ: "),
                        approved -> assertThat(approved).isEqualTo("\"allEqual\":false"));
        assertThat(programme.shown(12))
                .contains("accounts true null", "same")
                .anyMatch(line -> line.startsWith("year-end-statement false ") && line.contains("2021-37/OS"));
    }

    /** The board approves the annual report as it lies before it. */
    private static void approve(String report) throws Exception {
        long position = JsonMapper.shared().readTree(report).path("position").asLong();
        programme
                .asked("board-secretary", "report-approvals", """
                        {"edition": {"kind": "ANNUAL_REPORT", "year": 2025, "language": "en", "position": %d},
                         "sha256": "%s", "effectiveOn": "2026-02-12",
                         "decision": {"reference": "2026/4-1", "decidedOn": "2026-02-12"}}""".formatted(
                                position, Sha256.of(report.getBytes(StandardCharsets.UTF_8))))
                .expect(201);
    }

    @Test
    void claim_13_a_refusal_altered_and_then_taken_out_of_both_sides(Stack stack) throws Exception {
        // A programme of its own: nothing can be rebuilt any more from a journal with a hole.
        try (AuditedProgramme broken = AuditedProgramme.imported(stack, 3, folder)) {
            refusalAlteredAndTakenOut(broken);
        }
    }

    private static void refusalAlteredAndTakenOut(AuditedProgramme programme) throws Exception {
        String application =
                programme.applied("project-owner", "2022-17", "[\"GDS\", \"OS\", \"OIO\"]", 200_000, "2025-09-01");
        long refused = programme
                .asked("project-owner", "funding-applications/" + application + "/approval", """
                        {"authority": null, "granted": null, "conditions": null, "effectiveOn": "2025-09-02",
                         "decision": {"reference": "2025/41", "decidedOn": "2025-09-02"}}""")
                .expect(403)
                .number("position");
        programme
                .asked("project-owner", "funding-applications/" + application + "/withdrawal", """
                        {"reason": null, "effectiveOn": "2025-09-02"}""")
                .expect(200);

        assertThat(programme.shown(13))
                .satisfiesExactly(
                        who -> assertThat(who)
                                .endsWith("\"role\":\"project-owner\",\"command\":\"approve-funding-application\""),
                        code -> assertThat(code).isEqualTo("\"code\":\"role-missing\",\"title\""),
                        next -> assertThat(next)
                                .startsWith("\"next\":{\"position\":" + (refused + 1))
                                .endsWith("\"accepted\":true,\"event\":\"funding-application-withdrawn.v1\""),
                        total -> assertThat(total).isEqualTo("\"total\":1}"),
                        sides -> assertThat(sides).isEqualTo("same"));

        programme.change(Database.TILSAGN_COMMAND, """
                update event set payload = replace(payload, 'role-missing', 'wrong-authority')
                where programme = ? and position = ?""", programme.id(), refused);
        assertThat(programme.shown(13))
                .doesNotContain("same")
                .anyMatch(line -> line.startsWith("< ") && line.contains("wrong-authority"))
                .anyMatch(line -> line.startsWith("> ") && line.contains("role-missing"));

        programme.change(
                Database.TILSAGN_COMMAND,
                "delete from event where programme = ? and position = ?",
                programme.id(),
                refused);
        assertThat(programme.shown(13)).doesNotContain("same").noneMatch(line -> line.startsWith("< "));

        programme.change(
                Database.TILSAGN_QUERY,
                "delete from journal where programme = ? and position = ?",
                programme.id(),
                refused);
        assertThat(programme.shown(10).getFirst()).contains(("""
                {"code":"position-missing","position":%d,"facts":{"expected":"%d"}}""").formatted(refused + 1, refused));
    }

    @Test
    void claim_14_an_export_taken_out_of_the_access_log() throws Exception {
        programme.api().text("project-owner", "/programmes/" + programme.id() + "/export/ledger.csv?position=100");

        assertThat(programme.shown(14))
                .anyMatch(line -> line.matches(("""
                        "number":\\d+,"at":".*","actor":".*","roles":\\["project-owner"\\],\
                        "path":"/programmes/%s/export/ledger.csv\\?position=100","position":100""").formatted(programme.id())))
                .contains("\"firstMissing\":null");

        programme.change(
                Database.TILSAGN_QUERY,
                "delete from access_log where programme = ? and path like '%/ledger.csv?position=100'",
                programme.id());

        assertThat(programme.shown(14))
                .noneMatch(line -> line.contains("ledger.csv"))
                .anyMatch(line -> line.matches("\"firstMissing\":\\d+"));
    }
}
