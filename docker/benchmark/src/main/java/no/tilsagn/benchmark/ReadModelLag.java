package no.tilsagn.benchmark;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How long it takes from a command's answer until the query service answers with its event folded. */
final class ReadModelLag {

    private final ServiceClient client;
    private final String programme;
    private final PrintStream out;

    ReadModelLag(ServiceClient client, String programme, PrintStream out) {
        this.client = client;
        this.programme = programme;
        this.out = out;
    }

    void measure(int commands) {
        client.query(programme, "/accounts?after=" + client.submit(programme));
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < commands; i++) {
            long position = client.submit(programme);
            long answered = System.nanoTime();
            client.query(programme, "/accounts?after=" + position);
            millis.add((System.nanoTime() - answered) / 1e6);
        }
        millis.sort(null);
        out.println(String.format(
                Locale.ROOT,
                "Stored to read in a read model, one client: median %.1f ms, 95 %% within %.1f ms, longest %.1f ms",
                millis.get(commands / 2),
                millis.get(commands * 95 / 100),
                millis.getLast()));
    }
}
