package no.tilsagn.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.tilsagn.launcher.jsonfile.FaultyFile;
import no.tilsagn.launcher.process.DataFolder;
import no.tilsagn.launcher.process.Folders;
import no.tilsagn.launcher.process.LeftOvers;
import no.tilsagn.launcher.process.ProcessFailed;
import no.tilsagn.launcher.stack.Stack;
import no.tilsagn.launcher.stack.StackSettings;

/** {@code ./run --once}: the same whole in a temporary folder, shown once and removed without a trace. */
final class Once {
    private final Shown shown;
    private final PrintStream out;

    Once(Shown shown, PrintStream out) {
        this.shown = shown;
        this.out = out;
    }

    /** 0 only if what was shown is as it is to be, and nothing is left behind. */
    int run() throws IOException, InterruptedException, FaultyFile {
        Path data = Files.createTempDirectory("tilsagn-once-").toRealPath();
        out.println("Starting Tilsagn once, in " + data);
        try {
            return inStack(data) ? 0 : 1;
        } finally {
            requireNothingLeft(data);
        }
    }

    private boolean inStack(Path data) throws IOException, InterruptedException, FaultyFile {
        StackSettings settings = StackSettings.in(data)
                .withProgrammes(List.of(shown.programme()))
                .withProgress(out)
                .asTemporary()
                .asBrief();
        try (Stack stack = Stack.start(shown.prepared(settings))) {
            Watch.over(stack);
            return shown.show(stack, out);
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
