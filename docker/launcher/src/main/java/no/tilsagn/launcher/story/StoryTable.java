package no.tilsagn.launcher.story;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** A row for every step as it is taken, and below it what was expected and found. */
public final class StoryTable {
    private static final String ROW = "%-5s %-10s  %-20s  %8s  %s%n";

    private final PrintStream out;
    private final Locale language;
    private int held;
    private int failed;

    public StoryTable(PrintStream out, Locale language) {
        this.out = out;
        this.language = language;
    }

    /** Prints what comes before the first row. */
    public void head(Story story) {
        out.printf("%nStory: %s%n", story.title().in(language));
        out.println(
                "Recorded time is simulated." + (story.invented() ? " All figures of this story are invented." : ""));
        out.println();
        out.printf(ROW, "Row", "Effective", "Recorded", "Position", "What happened");
    }

    void row(Heading heading, long position, List<Finding> findings) {
        out.printf(
                ROW,
                heading.row(),
                heading.effective(),
                heading.recorded().map(Object::toString).orElse(""),
                position,
                heading.title().in(language) + (heading.invented() ? " (invented)" : ""));
        findings.forEach(finding -> out.println("      " + finding.text()));
        held += (int) findings.stream().filter(Finding::held).count();
        failed += (int) findings.stream().filter(finding -> !finding.held()).count();
        out.flush();
    }

    /**
     * Prints what came of it.
     *
     * @return whether every expectation held
     */
    public boolean end() {
        out.println();
        out.println(
                failed == 0
                        ? "✓ All %d expectations held.".formatted(held)
                        : "✗ %d of %d expectations did NOT hold, see the lines marked ✗."
                                .formatted(failed, held + failed));
        return failed == 0;
    }
}
