package no.tilsagn.launcher.stack;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tilsagn.launcher.process.Child;
import no.tilsagn.launcher.process.Signal;

/** How one part is started, known to be ready, and asked to end. */
interface Recipe {
    /** Does what must be done before a start and returns the command. Must be repeatable after a kill at any moment. */
    List<String> command() throws IOException, InterruptedException;

    default Map<String, String> environment() {
        return Map.of();
    }

    /** Why the part does not serve yet; nothing when it does. Asked again and again until then. */
    Optional<String> hindrance(Child child) throws InterruptedException;

    default Signal endSignal() {
        return Signal.TERM;
    }
}
