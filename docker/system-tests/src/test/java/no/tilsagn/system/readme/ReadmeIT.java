package no.tilsagn.system.readme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import no.tilsagn.launcher.programmefile.ProgrammeImport;
import no.tilsagn.launcher.stack.ProjectFolder;
import no.tilsagn.launcher.stack.Stack;
import no.tilsagn.launcher.stack.StackSettings;
import no.tilsagn.system.log.LogVerification;
import no.tilsagn.system.readme.ReadmeBlocks.Step;
import no.tilsagn.system.stack.Api;
import no.tilsagn.system.stack.RunningSystem;
import no.tilsagn.system.stack.SharedStack;
import no.tilsagn.system.story.ProgrammeOf2025;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The README's section does what it says, on a stack with the 2025 programme just imported. */
@Order(3)
@ExtendWith(SharedStack.class)
class ReadmeIT {

    private static final String HEADING = "## Try it";

    @TempDir
    Path folder;

    @Test
    void the_blocks_print_what_the_readme_shows(Stack stack) throws Exception {
        List<Step> steps = ReadmeBlocks.under(
                        HEADING, Files.readAllLines(ProjectFolder.find().resolve("README.md")))
                .steps();
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

            assertThat(steps).as("blocks under " + HEADING).hasSizeGreaterThanOrEqualTo(6);
            assertAll(IntStream.range(0, steps.size())
                    .mapToObj(i -> () -> steps.get(i).requireAlike(printed.get(i))));
            LogVerification.of(system, api, StackSettings.FIRST_PROGRAMME);
        }
    }
}
