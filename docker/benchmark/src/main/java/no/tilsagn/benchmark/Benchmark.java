package no.tilsagn.benchmark;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import no.tilsagn.launcher.stack.Part;
import no.tilsagn.launcher.stack.Stack;
import no.tilsagn.launcher.stack.StackSettings;

/** Entry point of {@code ./run --benchmark}: starts a stack in a temporary folder, measures it, prints a table. */
public final class Benchmark {

    private static final int PROGRAMMES = 50;

    private Benchmark() {}

    /**
     * Measures.
     *
     * @param arguments seconds per measurement, rounds, events of the journal; each may be left out
     */
    public static void main(String[] arguments) throws Exception {
        int seconds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5;
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3;
        int events = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 100_000;
        PrintStream out = System.out;
        List<String> programmes = IntStream.rangeClosed(1, PROGRAMMES)
                .mapToObj("bench-%02d"::formatted)
                .toList();
        Path data = Files.createTempDirectory("tilsagn-benchmark-").toRealPath();
        StackSettings settings =
                StackSettings.in(data).withProgrammes(withJournal(programmes)).asTemporary();
        try (Stack stack = Stack.start(settings);
                ServiceClient client = new ServiceClient(stack)) {
            out.println("Measuring: %d rounds of %d s, a journal of %d events".formatted(rounds, seconds, events));
            programmes.forEach(client::prepare);
            new CommandRates(stack, client, programmes, out).measure(rounds, seconds);
            new ReadModelLag(client, programmes.getFirst(), out).measure(200);
            new JournalRates(stack, client, out).measure(JOURNAL, events, rounds);
            new MomentRates(stack, client, out).measure(SHORT, SHORT_EVENTS, JOURNAL, 100, rounds);
            new Memory(stack, out).print();
        }
        System.exit(0);
    }

    private static final String JOURNAL = "bench-journal";
    private static final String SHORT = "bench-short";
    private static final int SHORT_EVENTS = 10_000;

    private static List<String> withJournal(List<String> programmes) {
        List<String> all = new java.util.ArrayList<>(programmes);
        all.add(JOURNAL);
        all.add(SHORT);
        return all;
    }

    /** The parts whose memory is shown. */
    static List<Part> parts() {
        return List.of(Part.POSTGRES, Part.BROKER, Part.ISSUER, Part.COMMAND_SERVICE, Part.QUERY_SERVICE);
    }
}
