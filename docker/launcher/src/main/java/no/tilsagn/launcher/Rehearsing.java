package no.tilsagn.launcher;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import no.tilsagn.launcher.process.Missing;
import no.tilsagn.launcher.rehearsal.RehearsalFile;
import no.tilsagn.launcher.rehearsal.Rehearser;
import no.tilsagn.launcher.shown.QueryApi;
import no.tilsagn.launcher.stack.Ports;
import no.tilsagn.launcher.stack.StackElsewhere;
import org.jspecify.annotations.Nullable;

/** {@code ./run --rehearse}: a rehearsal in the whole that another {@code ./run} keeps running. */
record Rehearsing(
        String programme, RehearsalFile file, @Nullable Long position, Ports ports, PrintStream out) {

    /** 0 only if the log stands where it stood. */
    int run() throws InterruptedException {
        StackElsewhere stack = new StackElsewhere(ports);
        try (QueryApi api = new QueryApi(stack.queryService(), programme, () -> stack.token("auditor"))) {
            return new Rehearser(api, out, Locale.getDefault()).rehearse(file, position) ? 0 : 1;
        } catch (UncheckedIOException unreachable) {
            throw new Missing("%s: start ./run in another terminal, or add --once".formatted(unreachable.getMessage()));
        }
    }
}
