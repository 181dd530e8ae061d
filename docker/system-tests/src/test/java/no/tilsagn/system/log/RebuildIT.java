package no.tilsagn.system.log;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import no.tilsagn.launcher.postgres.Database;
import no.tilsagn.launcher.programmefile.ProgrammeImport;
import no.tilsagn.launcher.stack.Stack;
import no.tilsagn.launcher.stack.StackSettings;
import no.tilsagn.readmodel.ReadModels;
import no.tilsagn.system.stack.Api;
import no.tilsagn.system.stack.RunningSystem;
import no.tilsagn.system.stack.SharedStack;
import no.tilsagn.system.story.ProgrammeOf2025;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Rows that were changed behind the service's back are found by the verification, and put right by a rebuild. */
@Order(2)
@ExtendWith(SharedStack.class)
class RebuildIT {

    private static final String PROGRAMME = StackSettings.FIRST_PROGRAMME;

    private static final List<String> CHANGES = List.of(
            "update read_model_row set row = jsonb_set(row, '{balance}', '1') where key = 'frame/2025/OS' and generation = "
                    + generation("accounts"),
            "delete from read_model_row where key = 'line/2025/2021-37' and generation = " + generation("portfolio"),
            "insert into read_model_row select generation, key || '0', row, position, first_position, effective_from,"
                    + " last_change from read_model_row where generation = " + generation("funding-applications")
                    + " limit 1");

    /** Of a read model of this programme: tests before this one leave others. */
    private static String generation(String readModel) {
        return "(select generation from read_model where programme = '%s' and name = '%s')"
                .formatted(PROGRAMME, readModel);
    }

    @Test
    void changed_rows_are_found_and_a_rebuild_from_the_journal_puts_them_right(Stack stack) throws Exception {
        RunningSystem system = RunningSystem.of(stack);
        try (Api api = new Api(system)) {
            new ProgrammeImport(system.commandService(), system.queryService(), api::token, System.out)
                    .run(ProgrammeOf2025.file());

            for (String change : CHANGES) {
                LogVerification.of(system, api, PROGRAMME);
                execute(system, change);
                assertThatThrownBy(() -> LogVerification.of(system, api, PROGRAMME))
                        .as(change)
                        .isInstanceOf(AssertionError.class);
                ReadModels.ALL.forEach(readModel -> rebuild(system, api, readModel.name()));
            }
            LogVerification.of(system, api, PROGRAMME);
        }
    }

    private static void rebuild(RunningSystem system, Api api, String readModel) {
        String path = "/programmes/%s/read-models/%s/rebuild?evenIfDifferent=true".formatted(PROGRAMME, readModel);
        api.post(system.queryService(), "operator", path, "rebuild", Map.of()).expect(200);
    }

    private static void execute(RunningSystem system, String change) throws SQLException {
        try (Connection connection = system.connect(Database.TILSAGN_QUERY);
                Statement statement = connection.createStatement()) {
            if (statement.executeUpdate(change) != 1) {
                throw new AssertionError("changed nothing, or more than one row: " + change);
            }
        }
    }
}
