package no.tilsagn.launcher.rehearsal;

import java.io.PrintStream;
import java.util.Locale;
import no.tilsagn.launcher.shown.QueryApi;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Asks for a rehearsal and prints what would follow. */
public final class Rehearser {
    private final QueryApi api;
    private final PrintStream out;
    private final Locale language;

    public Rehearser(QueryApi api, PrintStream out, Locale language) {
        this.api = api;
        this.out = out;
        this.language = language;
    }

    /**
     * Rehearses.
     *
     * @param position the moment to go on from; none for the present
     * @return whether the log stands where it stood
     */
    public boolean rehearse(RehearsalFile file, @Nullable Long position) throws InterruptedException {
        long before = last();
        JsonNode answer = api.post(
                position == null ? "rehearsals" : "rehearsals?position=" + position,
                file.content().toString(),
                language);
        new RehearsalTable(file, answer, language).lines().forEach(out::println);
        long after = last();
        out.println();
        out.println(
                before == after
                        ? "✓ Last position of the log before: %d, after: %d, unchanged".formatted(before, after)
                        : "✗ Last position of the log before: %d, after: %d; something else was recorded meanwhile"
                                .formatted(before, after));
        return before == after;
    }

    private long last() throws InterruptedException {
        return api.get("accounts?size=1").required("position").longValue();
    }
}
