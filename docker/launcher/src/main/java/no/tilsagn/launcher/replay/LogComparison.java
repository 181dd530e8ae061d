package no.tilsagn.launcher.replay;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.tilsagn.launcher.shown.QueryApi;
import no.tilsagn.launcher.story.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Holds the journal of the query service against the event table of the command service, event by event. */
public final class LogComparison {
    private static final int PAGE = 500;
    private static final Text SAME = new Text(
            "✓ Journalen er hendelsestabellen: %d hendelser, tegn for tegn",
            "✓ The journal is the event table: %d events, character by character");
    private static final Text DIFFERENT = new Text(
            "✗ Posisjon %d er den første som avviker%n    hendelsestabell: %s%n    journal:         %s",
            "✗ Position %d is the first that differs%n    event table: %s%n    journal:     %s");

    private final QueryApi events;
    private final QueryApi journal;
    private final PrintStream out;
    private final Locale language;

    /**
     * Between two services.
     *
     * @param events the command service's programme
     * @param journal the query service's
     */
    public LogComparison(QueryApi events, QueryApi journal, PrintStream out, Locale language) {
        this.events = events;
        this.journal = journal;
        this.out = out;
        this.language = language;
    }

    private record Difference(
            long position,
            @Nullable JsonNode event,
            @Nullable JsonNode entry) {}

    /** Compares what stands in both now; tells whether it is the same. */
    public boolean compare() throws InterruptedException {
        // What is recorded from now on is in the event table first, so the journal's last position bounds both.
        long last =
                journal.getAfter(last(events), "accounts").required("position").longValue();
        for (long from = 1; from <= last; from += PAGE) {
            Optional<Difference> difference = first(from, Math.min(last, from + PAGE - 1));
            if (difference.isPresent()) {
                out.println(DIFFERENT
                        .in(language)
                        .formatted(
                                difference.get().position(),
                                text(difference.get().event()),
                                text(difference.get().entry())));
                return false;
            }
        }
        out.println(SAME.in(language).formatted(last));
        return true;
    }

    private static long last(QueryApi log) throws InterruptedException {
        return log.get("log?size=1").required("position").longValue();
    }

    private Optional<Difference> first(long from, long to) throws InterruptedException {
        Map<Long, JsonNode> stored = page(events, from);
        Map<Long, JsonNode> taken = page(journal, from);
        for (long position = from; position <= to; position++) {
            JsonNode event = stored.get(position);
            JsonNode entry = taken.get(position);
            if (event == null || !event.equals(entry)) {
                return Optional.of(new Difference(position, event, entry));
            }
        }
        return Optional.empty();
    }

    private static Map<Long, JsonNode> page(QueryApi log, long from) throws InterruptedException {
        return log.get("log?size=%d&from=%d".formatted(PAGE, from))
                .required("events")
                .valueStream()
                .collect(Collectors.toMap(event -> event.required("position").longValue(), Function.identity()));
    }

    private static String text(@Nullable JsonNode event) {
        return event == null ? "-" : event.toString();
    }
}
