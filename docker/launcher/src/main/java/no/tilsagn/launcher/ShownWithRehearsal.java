package no.tilsagn.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Locale;
import no.tilsagn.launcher.jsonfile.FaultyFile;
import no.tilsagn.launcher.rehearsal.RehearsalFile;
import no.tilsagn.launcher.rehearsal.Rehearser;
import no.tilsagn.launcher.shown.QueryApi;
import no.tilsagn.launcher.stack.Part;
import no.tilsagn.launcher.stack.Stack;
import no.tilsagn.launcher.stack.StackSettings;
import org.jspecify.annotations.Nullable;

/** What is shown, and after it a rehearsal. */
record ShownWithRehearsal(
        Shown shown, RehearsalFile file, @Nullable Long position) implements Shown {
    @Override
    public String programme() {
        return shown.programme();
    }

    @Override
    public StackSettings prepared(StackSettings settings) throws IOException {
        return shown.prepared(settings);
    }

    @Override
    public boolean show(Stack stack, PrintStream out) throws IOException, InterruptedException, FaultyFile {
        boolean held = shown.show(stack, out);
        try (QueryApi api =
                new QueryApi(stack.address(Part.QUERY_SERVICE), programme(), () -> stack.token("auditor"))) {
            return new Rehearser(api, out, Locale.getDefault()).rehearse(file, position) && held;
        }
    }
}
