package no.tilsagn.launcher;

import java.io.IOException;
import java.io.PrintStream;
import no.tilsagn.launcher.jsonfile.FaultyFile;
import no.tilsagn.launcher.programmefile.ImportReport;
import no.tilsagn.launcher.shown.QueryApi;
import no.tilsagn.launcher.shown.Showing;
import no.tilsagn.launcher.stack.Part;
import no.tilsagn.launcher.stack.Stack;

/** A programme file as it comes out of the system again: what its source prints is what was computed from events. */
record ShownProgramme(Programme file) implements Shown {
    @Override
    public String programme() {
        return file.id();
    }

    @Override
    public boolean show(Stack stack, PrintStream out) throws IOException, InterruptedException, FaultyFile {
        ImportReport report = file.importInto(stack, out);
        report.printTo(out);
        try (QueryApi api =
                new QueryApi(stack.address(Part.QUERY_SERVICE), programme(), () -> stack.token("auditor"))) {
            return new Showing(api, out).show(report) && report.agrees();
        }
    }
}
