package no.tilsagn.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import no.tilsagn.launcher.jsonfile.FaultyFile;
import no.tilsagn.launcher.process.Missing;
import no.tilsagn.launcher.replay.LogComparison;
import no.tilsagn.launcher.replay.Rebuilder;
import no.tilsagn.launcher.replay.Replayer;
import no.tilsagn.launcher.shown.QueryApi;
import no.tilsagn.launcher.stack.Ports;
import no.tilsagn.launcher.stack.StackElsewhere;
import org.jspecify.annotations.Nullable;

/**
 * {@code ./run replay}, {@code rebuild} and {@code compare}: what is asked of the whole that another {@code ./run} keeps running.
 *
 * @param question the first word
 * @param programme its id; the project's own when none is named
 * @param from the first position to tell
 * @param to the last position to tell; none for the last there is
 * @param readModel the one to rebuild; none for all
 * @param log the one to rebuild from, {@code journal} or {@code event-table}
 * @param ports where the whole listens
 */
record Asked(
        Question question,
        @Nullable String programme,
        long from,
        @Nullable Long to,
        @Nullable String readModel,
        String log,
        Ports ports) {

    private static final List<String> LOGS = List.of("journal", "event-table");

    /** What can be asked, and by whom. */
    enum Question {
        REPLAY("auditor"),
        REBUILD("operator"),
        COMPARE("auditor");

        private final String role;

        Question(String role) {
            this.role = role;
        }

        private String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static boolean begins(String... words) {
        return words.length > 0
                && List.of(Question.values()).stream()
                        .anyMatch(question -> question.word().equals(words[0]));
    }

    static Asked of(String... arguments) {
        Iterator<String> words = List.of(arguments).iterator();
        Question question = Question.valueOf(words.next().toUpperCase(Locale.ROOT));
        Asked asked = new Asked(question, null, 1, null, null, LOGS.getFirst(), Ports.standard());
        while (words.hasNext()) {
            String word = words.next();
            asked = asked.with(word, Arguments.value(word, words));
        }
        return asked;
    }

    private Asked with(String word, String value) {
        return switch (question.word() + " " + word) {
            case "replay --programme", "rebuild --programme", "compare --programme" ->
                new Asked(question, value, from, to, readModel, log, ports);
            case "replay --ports", "rebuild --ports", "compare --ports" ->
                new Asked(question, programme, from, to, readModel, log, Arguments.ports(value));
            case "replay --from" ->
                new Asked(question, programme, Arguments.position(word, value), to, readModel, log, ports);
            case "replay --to" ->
                new Asked(question, programme, from, Arguments.position(word, value), readModel, log, ports);
            case "rebuild --read-model" -> new Asked(question, programme, from, to, value, log, ports);
            case "rebuild --from" -> new Asked(question, programme, from, to, readModel, log(value), ports);
            default ->
                throw new Missing("Unknown argument %s of %s; ./run --help lists the known ones"
                        .formatted(word, question.word()));
        };
    }

    private static String log(String name) {
        if (!LOGS.contains(name)) {
            throw new Missing("--from of rebuild needs one of %s, not %s".formatted(String.join(", ", LOGS), name));
        }
        return name;
    }

    /** 0 only if what was asked is as it has to be. */
    int run(Path project, PrintStream out) throws IOException, InterruptedException, FaultyFile {
        StackElsewhere stack = new StackElsewhere(ports);
        String id = programme == null ? Programme.of(Arguments.of(), project).id() : programme;
        Supplier<String> token = () -> stack.token(question.role);
        try (QueryApi api = new QueryApi(stack.queryService(), id, token);
                QueryApi events = new QueryApi(stack.commandService(), id, token)) {
            boolean held = switch (question) {
                case REPLAY -> new Replayer(api, out, Locale.getDefault(), pause()).replay(from, to);
                case REBUILD ->
                    new Rebuilder(api, out, Locale.getDefault(), Duration.ofSeconds(1)).rebuild(readModel, log);
                case COMPARE -> new LogComparison(events, api, out, Locale.getDefault()).compare();
            };
            return held ? 0 : 1;
        } catch (UncheckedIOException unreachable) {
            throw new Missing("%s: start ./run in another terminal".formatted(unreachable.getMessage()));
        }
    }

    /** Waits for Enter where somebody sits in front of it; q ends. */
    private static Replayer.Pause pause() {
        if (System.console() == null || !System.console().isTerminal()) {
            return Replayer.Pause.NONE;
        }
        BufferedReader keys = new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset()));
        return () -> {
            String line = keys.readLine();
            return line != null && !line.equals("q");
        };
    }
}
