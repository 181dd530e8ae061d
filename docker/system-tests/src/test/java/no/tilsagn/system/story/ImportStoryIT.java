package no.tilsagn.system.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.tilsagn.launcher.programmefile.ImportReport;
import no.tilsagn.launcher.programmefile.ProgrammeImport;
import no.tilsagn.launcher.programmefile.remark.Remark;
import no.tilsagn.launcher.stack.Part;
import no.tilsagn.launcher.stack.Stack;
import no.tilsagn.launcher.stack.StackSettings;
import no.tilsagn.system.log.EventTable;
import no.tilsagn.system.log.LogVerification;
import no.tilsagn.system.log.StoredEvent;
import no.tilsagn.system.stack.Api;
import no.tilsagn.system.stack.RunningSystem;
import no.tilsagn.system.stack.SharedStack;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The story of the import: the file through the public API, the printed figures back through it. */
@Order(1)
@ExtendWith(SharedStack.class)
class ImportStoryIT {

    private static final String PROGRAMME = StackSettings.FIRST_PROGRAMME;

    @Test
    void the_2025_programme_is_read_back_to_the_krone_and_a_second_import_changes_nothing(Stack stack)
            throws Exception {
        RunningSystem system = RunningSystem.of(stack);
        try (Api api = new Api(system)) {
            ImportReport report = imported(system, api);

            assertThat(report.agrees()).isTrue();
            assertThat(report.remarks()).hasSize(26).doesNotHaveDuplicates();
            assertThat(ids(report)).contains("INC-01", "INC-03", "INC-05", "INC-06", "INC-09", "INC-13", "INC-18");
            ProgrammeOf2025.requireFigures(api, PROGRAMME);
            List<StoredEvent> events = LogVerification.of(system, api, PROGRAMME);
            assertThat(report.lastPosition()).isEqualTo(events.size()).isEqualTo(ProgrammeOf2025.events());
            assertThat(events.stream().map(StoredEvent::correlation).distinct())
                    .as("commands stored")
                    .hasSize(ProgrammeOf2025.commands());

            assertThat(imported(system, api)).isEqualTo(report);
            assertThat(new EventTable(system).of(PROGRAMME)).isEqualTo(events);
        }
    }

    private static ImportReport imported(RunningSystem system, Api api) throws Exception {
        return new ProgrammeImport(
                        system.address(Part.COMMAND_SERVICE),
                        system.address(Part.QUERY_SERVICE),
                        api::token,
                        System.out)
                .run(ProgrammeOf2025.file());
    }

    private static Set<String> ids(ImportReport report) {
        return report.remarks().stream().map(Remark::id).collect(Collectors.toSet());
    }
}
