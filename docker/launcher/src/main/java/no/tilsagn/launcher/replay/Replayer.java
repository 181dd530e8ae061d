package no.tilsagn.launcher.replay;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Locale;
import no.tilsagn.launcher.programmefile.content.Kroner;
import no.tilsagn.launcher.shown.AccountSums;
import no.tilsagn.launcher.shown.QueryApi;
import no.tilsagn.launcher.story.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Tells a programme's history event by event, and what all accounts hold after the last one told. */
public final class Replayer {
    private static final int PAGE = 100;
    private static final Text TOGETHER = new Text("Alle konti til sammen", "All accounts together");
    private static final Text AFTER = new Text("Etter posisjon", "After position");

    private final QueryApi api;
    private final PrintStream out;
    private final Locale language;
    private final Pause pause;

    /** Waits between two events; false when no more are wanted. */
    @FunctionalInterface
    public interface Pause {
        Pause NONE = () -> true;

        boolean goOn() throws IOException;
    }

    public Replayer(QueryApi api, PrintStream out, Locale language, Pause pause) {
        this.api = api;
        this.out = out;
        this.language = language;
        this.pause = pause;
    }

    /**
     * Tells it.
     *
     * @param from the first position
     * @param to the last one; none for the last there is
     * @return whether all accounts together hold nothing, as they must
     */
    public boolean replay(long from, @Nullable Long to) throws IOException, InterruptedException {
        long told = from - 1;
        boolean wanted = true;
        JsonNode page;
        // Later pages look at the same last position, whatever is recorded meanwhile.
        Long last = to;
        do {
            page = api.get(query(told + 1, last), language);
            last = page.required("position").longValue();
            for (JsonNode step : page.required("items")) {
                if (told >= from && !pause.goOn()) {
                    wanted = false;
                    break;
                }
                new StepText(step, language).lines().forEach(out::println);
                told = step.required("event").required("position").longValue();
            }
        } while (wanted && told < last && !page.required("items").isEmpty());
        return sums(told);
    }

    private static String query(long from, @Nullable Long to) {
        return "replay?size=%d&from=%d%s".formatted(PAGE, from, to == null ? "" : "&position=" + to);
    }

    private boolean sums(long position) throws InterruptedException {
        JsonNode accounts = api.get("accounts?size=1&position=" + position);
        long together = accounts.required("sums")
                .valueStream()
                .mapToLong(JsonNode::longValue)
                .sum();
        out.println();
        out.println(AFTER.in(language) + " " + position);
        AccountSums.of(accounts).lines().forEach(out::println);
        out.println((together == 0 ? "✓ " : "✗ ") + TOGETHER.in(language) + ": " + Kroner.text(together));
        return together == 0;
    }
}
