package no.tilsagn.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import no.tilsagn.launcher.process.Folders;
import no.tilsagn.launcher.stack.Stack;
import no.tilsagn.launcher.stack.StackSettings;

/** {@code ./run --once}: the same whole in a temporary folder, shown once and removed without a trace. */
final class Once {
    private Once() {}

    static int run(Arguments arguments, PrintStream out) throws IOException, InterruptedException {
        Path data = Files.createTempDirectory("tilsagn-once-").toRealPath();
        out.println("Starting Tilsagn once, in " + data);
        try (Stack stack = Stack.start(StackSettings.in(data).withProgress(out).asTemporary())) {
            return stack.isClosing() ? 1 : 0;
        } finally {
            if (Files.exists(data)) {
                Folders.delete(data);
            }
        }
    }
}
