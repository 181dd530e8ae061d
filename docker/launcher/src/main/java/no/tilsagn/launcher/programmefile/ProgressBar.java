package no.tilsagn.launcher.programmefile;

import java.io.PrintStream;

/** Shows how far an import is: one line that is written over on a terminal, a line every tenth of the way elsewhere. */
final class ProgressBar {

    private static final int WIDTH = 30;
    private static final int PLAIN_LINES = 10;

    private final PrintStream out;
    private final int total;
    private final boolean terminal;
    private int done;

    ProgressBar(PrintStream out, int total, boolean terminal) {
        this.out = out;
        this.total = total;
        this.terminal = terminal;
    }

    void advance(String what) {
        int before = done * PLAIN_LINES / total;
        done++;
        if (terminal) {
            int filled = done * WIDTH / total;
            out.printf(
                    "\r[%s%s] %d/%d %-40.40s%s",
                    "#".repeat(filled), ".".repeat(WIDTH - filled), done, total, what, done == total ? "\n" : "");
            out.flush();
        } else if (done * PLAIN_LINES / total > before) {
            out.printf("import: %d of %d commands, last %s%n", done, total, what);
        }
    }
}
