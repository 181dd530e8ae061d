package no.tilsagn.system.auditing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import no.tilsagn.launcher.programmefile.ProgrammeImport;
import no.tilsagn.launcher.stack.Stack;
import no.tilsagn.system.readme.ReadmeBlocks.Step;
import no.tilsagn.system.stack.Api;
import no.tilsagn.system.stack.RunningSystem;
import no.tilsagn.system.stack.SharedStack;
import no.tilsagn.system.story.ProgrammeOf2025;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The auditing guide's commands print what it shows, on a history that keeps every claim. */
@Order(4)
@ExtendWith(SharedStack.class)
class AuditingIT {

    @TempDir
    Path folder;

    @Test
    void the_blocks_of_the_guide_print_what_it_shows(Stack stack) throws Exception {
        List<Step> steps = AuditingGuide.steps();
        RunningSystem system = RunningSystem.of(stack);
        try (Api api = new Api(system)) {
            new ProgrammeImport(system.commandService(), system.queryService(), api::token, System.out)
                    .run(ProgrammeOf2025.file());

            List<List<String>> printed = new AuditingGuide(system, folder).run(steps, Map.of());

            assertThat(steps).hasSizeGreaterThanOrEqualTo(11);
            assertAll(IntStream.range(0, steps.size())
                    .mapToObj(i -> () -> steps.get(i).requireAlike(printed.get(i))));
        }
    }
}
