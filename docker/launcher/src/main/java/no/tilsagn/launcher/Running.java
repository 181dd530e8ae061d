package no.tilsagn.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import no.tilsagn.launcher.stack.Ports;
import no.tilsagn.launcher.stack.ProjectFolder;
import no.tilsagn.launcher.stack.Stack;
import no.tilsagn.launcher.stack.StackSettings;

/** {@code ./run}: the whole on its documented ports, with data that lasts, until it is asked to stop. */
final class Running {
    private Running() {}

    static int run(Arguments arguments, PrintStream out) throws IOException, InterruptedException {
        Path data = arguments.data() == null ? ProjectFolder.find().resolve(".data") : arguments.data();
        out.println("Starting Tilsagn; data, logs and passwords are kept in " + data);
        StackSettings settings =
                StackSettings.in(data).withPorts(Ports.standard()).withProgress(out);
        try (Stack stack = Stack.start(settings)) {
            Guide.print(stack, out);
            String lastWords = stack.unexpectedEnd().join();
            System.err.println("A part ended that nobody asked to; stopping the others.");
            System.err.println(lastWords);
            return 1;
        }
    }
}
