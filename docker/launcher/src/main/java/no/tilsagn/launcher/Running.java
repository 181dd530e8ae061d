package no.tilsagn.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import no.tilsagn.launcher.jsonfile.FaultyFile;
import no.tilsagn.launcher.programmefile.ImportReport;
import no.tilsagn.launcher.stack.Ports;
import no.tilsagn.launcher.stack.Stack;
import no.tilsagn.launcher.stack.StackSettings;

/** {@code ./run}: the whole on ports that stay the same, with data that lasts, until it is asked to stop. */
final class Running {
    private final Programme programme;
    private final Path data;
    private final Ports ports;
    private final PrintStream out;

    Running(Programme programme, Path data, Ports ports, PrintStream out) {
        this.programme = programme;
        this.data = data;
        this.ports = ports;
        this.out = out;
    }

    /** Returns only by a failure; a signal ends the launcher, which stops the whole. */
    int run() throws IOException, InterruptedException, FaultyFile {
        out.println("Starting Tilsagn; data, logs and passwords are kept in " + data);
        Imported imported = new Imported(data);
        StackSettings settings = StackSettings.in(data)
                .withPorts(ports)
                .withProgrammes(imported.knowing(programme.id()))
                .withProgress(out);
        try (Stack stack = Stack.start(settings)) {
            Watch.over(stack);
            if (!imported.isDone(programme.id())) {
                importInto(stack);
                imported.done(programme.id());
            }
            Guide.print(stack, programme, out);
            return new CompletableFuture<Integer>().join();
        }
    }

    private void importInto(Stack stack) throws IOException, FaultyFile {
        out.println("Importing " + programme.file().getFileName() + " (once; an import broken off goes on)");
        ImportReport report = programme.importInto(stack, out);
        report.printTo(out);
    }
}
