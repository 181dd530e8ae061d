package no.tilsagn.launcher;

import java.io.IOException;
import java.io.PrintStream;
import no.tilsagn.launcher.jsonfile.FaultyFile;
import no.tilsagn.launcher.stack.Stack;
import no.tilsagn.launcher.stack.StackSettings;

/** What {@code ./run --once} shows of a stack. */
interface Shown {
    /** Id of the programme it is about. */
    String programme();

    /** The settings with what this needs besides. */
    default StackSettings prepared(StackSettings settings) throws IOException {
        return settings;
    }

    /** Whether all that was shown is as it is to be. */
    boolean show(Stack stack, PrintStream out) throws IOException, InterruptedException, FaultyFile;
}
