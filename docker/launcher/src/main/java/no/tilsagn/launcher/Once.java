package no.tilsagn.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.tilsagn.launcher.process.DataFolder;
import no.tilsagn.launcher.process.Folders;
import no.tilsagn.launcher.process.LeftOvers;
import no.tilsagn.launcher.process.ProcessFailed;
import no.tilsagn.launcher.programmefile.ImportReport;
import no.tilsagn.launcher.programmefile.fault.FaultyProgrammeFile;
import no.tilsagn.launcher.shown.QueryApi;
import no.tilsagn.launcher.shown.Showing;
import no.tilsagn.launcher.stack.Part;
import no.tilsagn.launcher.stack.Stack;
import no.tilsagn.launcher.stack.StackSettings;

/** {@code ./run --once}: the same whole in a temporary folder, shown once and removed without a trace. */
final class Once {
    private final Programme programme;
    private final PrintStream out;

    Once(Programme programme, PrintStream out) {
        this.programme = programme;
        this.out = out;
    }

    /** 0 only if what the source prints and what was computed from events agree, and nothing is left behind. */
    int run() throws IOException, InterruptedException, FaultyProgrammeFile {
        Path data = Files.createTempDirectory("tilsagn-once-").toRealPath();
        out.println("Starting Tilsagn once, in " + data);
        try {
            return inStack(data) ? 0 : 1;
        } finally {
            requireNothingLeft(data);
        }
    }

    private boolean inStack(Path data) throws IOException, InterruptedException, FaultyProgrammeFile {
        StackSettings settings = StackSettings.in(data)
                .withProgrammes(List.of(programme.id()))
                .withProgress(out)
                .asTemporary();
        try (Stack stack = Stack.start(settings)) {
            Watch.over(stack);
            ImportReport report = programme.importInto(stack, out);
            report.printTo(out);
            try (QueryApi api =
                    new QueryApi(stack.address(Part.QUERY_SERVICE), report.programme(), () -> stack.token("auditor"))) {
                return new Showing(api, out).show(report) && report.agrees();
            }
        }
    }

    private static void requireNothingLeft(Path data) throws IOException {
        List<ProcessHandle> left = new LeftOvers(new DataFolder(data)).processes();
        if (Files.exists(data)) {
            Folders.delete(data);
        }
        if (!left.isEmpty()) {
            throw new ProcessFailed("Processes were left behind: " + left);
        }
    }
}
