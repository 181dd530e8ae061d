package no.tilsagn.launcher;

import java.io.IOException;
import java.io.PrintStream;
import no.tilsagn.launcher.jsonfile.FaultyFile;
import no.tilsagn.launcher.shown.QueryApi;
import no.tilsagn.launcher.stack.Part;
import no.tilsagn.launcher.stack.Stack;
import no.tilsagn.launcher.stack.StackSettings;
import no.tilsagn.launcher.statement.Statement;
import no.tilsagn.launcher.statement.StatementFile;

/** What is shown, and after it the year-end statement as a file. */
record ShownWithStatement(Shown shown, StatementFile file) implements Shown {
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
            return file.write(Statement.read(api), out) && held;
        }
    }
}
