package no.tilsagn.launcher.shown;

import java.io.PrintStream;

/** Where a programme stands: its sums, its last position, its read models. */
public final class Ending {
    private final QueryApi api;
    private final PrintStream out;

    public Ending(QueryApi api, PrintStream out) {
        this.api = api;
        this.out = out;
    }

    /** Waits until the read models have folded the position, and prints. */
    public void show(long position) throws InterruptedException {
        ReadModels readModels = ReadModels.folded(api, position);
        out.println();
        AccountSums.of(api.get("accounts?size=1")).lines().forEach(out::println);
        out.printf("Last position: %d%n", position);
        readModels.lines().forEach(out::println);
    }
}
