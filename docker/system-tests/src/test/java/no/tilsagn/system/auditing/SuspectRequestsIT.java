package no.tilsagn.system.auditing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import no.tilsagn.launcher.stack.Stack;
import no.tilsagn.system.stack.SharedStack;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What the rules let through and an auditor has to look at is shown by the guide's commands, with its figures. */
@Order(4)
@ExtendWith(SharedStack.class)
class SuspectRequestsIT {

    @TempDir
    Path folder;

    @Test
    void claims_7_and_8_a_case_split_under_the_boards_threshold_and_cases_that_took_too_long(Stack stack)
            throws Exception {
        try (AuditedProgramme programme = AuditedProgramme.imported(stack, 1, folder)) {
            split(programme);
            late(programme);
        }
    }

    /** Two applications of one project, each the chair's to decide, in all 350 000: the board's, from 300 000. */
    private static void split(AuditedProgramme programme) throws Exception {
        assertThat(programme.shown(7)).containsExactly("\"total\":0}");

        programme.applied("project-owner", "2022-17", "[\"GDS\", \"OS\", \"OIO\"]", 200_000, "2025-09-01");
        programme.applied("project-owner", "2022-17", "[\"GDS\", \"OS\", \"OIO\"]", 150_000, "2025-11-03");

        assertThat(programme.shown(7))
                .containsExactly("\"sum\":350000,\"authority\":\"STRATEGIC_BOARD\"", "\"total\":1}");
    }

    /** What is received on 10 April 2025 has ten working days, to 29 April; 1 May is a holiday. */
    private static void late(AuditedProgramme programme) throws Exception {
        String rejected = programme.applied("programme-office", "FO-DIG", "[\"GDS\"]", 100_000, "2025-04-10");
        programme.applied("programme-office", "FO-DIG", "[\"GDS\"]", 100_000, "2025-04-10");
        programme
                .asked("board-chair", "funding-applications/" + rejected + "/rejection", """
                        {"authority": null, "reason": "Others come first", "effectiveOn": "2025-05-02",
                         "decision": {"reference": "2025/40", "decidedOn": "2025-05-02"}}""")
                .expect(200);

        assertThat(programme.shown(8, Map.of("DAY", "2025-04-29")).getFirst()).isEqualTo("\"total\":2}");
        assertThat(programme.shown(8, Map.of("DAY", "2025-05-05")))
                .startsWith(
                        due("12,\"overdue\":false,\"decidedLate\":true"),
                        due("13,\"overdue\":true,\"decidedLate\":false"),
                        "\"total\":2}");
    }

    private static String due(String used) {
        return "\"dueOn\":\"2025-04-29\",\"dueRule\":{\"rule\":\"processing-times\",\"version\":1},\"workingDaysUsed\":"
                + used;
    }
}
