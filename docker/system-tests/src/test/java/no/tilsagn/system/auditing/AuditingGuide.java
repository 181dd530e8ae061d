package no.tilsagn.system.auditing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.tilsagn.launcher.stack.ProjectFolder;
import no.tilsagn.system.readme.BashSession;
import no.tilsagn.system.readme.ReadmeBlocks;
import no.tilsagn.system.readme.ReadmeBlocks.Step;
import no.tilsagn.system.stack.RunningSystem;

/**
 * The commands of docs/auditing.md, typed as they stand there.
 *
 * @param folder where they keep their files
 */
record AuditingGuide(RunningSystem system, Path folder) {

    private static final String HEADING = "## The commands";
    private static final Pattern CLAIM = Pattern.compile("\\*\\*(\\d+)\\. .*");

    /** All blocks, in the order of the text. */
    static List<Step> steps() throws IOException {
        return ReadmeBlocks.under(HEADING, text()).steps();
    }

    /** What each block printed in one session. */
    List<List<String>> run(List<Step> steps, Map<String, String> settings) throws IOException, InterruptedException {
        Map<String, String> environment = new HashMap<>(settings);
        environment.put("COMMAND", system.commandService().toString());
        environment.put("QUERY", system.queryService().toString());
        environment.put("ISSUER", system.issuer().toString());
        return BashSession.run(folder, steps.stream().map(Step::commands).toList(), environment);
    }

    /** The lines that the blocks of one claim print, after the ones that all claims begin with. */
    List<String> shown(int claim, Map<String, String> settings) throws IOException, InterruptedException {
        List<Step> steps = ReadmeBlocks.under(HEADING, textOf(claim)).steps();
        assertThat(steps).as("blocks of claim %d", claim).hasSizeGreaterThan(1);
        return run(steps, settings).stream().skip(1).flatMap(List::stream).toList();
    }

    private static List<String> textOf(int claim) throws IOException {
        List<String> wanted = new ArrayList<>();
        boolean inside = true;
        for (String line : text()) {
            Matcher begins = CLAIM.matcher(line);
            if (begins.matches()) {
                inside = begins.group(1).equals(String.valueOf(claim));
            }
            if (inside) {
                wanted.add(line);
            }
        }
        return wanted;
    }

    private static List<String> text() throws IOException {
        return Files.readAllLines(ProjectFolder.find().resolve("docs/auditing.md"));
    }
}
