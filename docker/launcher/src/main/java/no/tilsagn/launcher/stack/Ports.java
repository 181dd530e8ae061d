package no.tilsagn.launcher.stack;

import java.security.SecureRandom;
import java.util.Iterator;
import java.util.stream.IntStream;
import no.tilsagn.launcher.process.ListeningPort;

/** Where the parts listen, all on 127.0.0.1. */
public record Ports(
        int postgres,
        int broker,
        int controller,
        int issuer,
        int commandService,
        int secondCommandService,
        int queryService) {
    /** Below the range the system gives to outgoing connections, so that none of those takes a port before its part does. */
    private static final int LOWEST_FREE = 12_000;

    private static final int HIGHEST_FREE = 30_000;

    private static final int FIRST_STANDARD = 7711;
    private static final int LOWEST_UNPRIVILEGED = 1024;
    private static final int HIGHEST_FIRST = 65_529;

    /** The documented addresses of {@code ./run}. */
    public static Ports standard() {
        return from(FIRST_STANDARD);
    }

    /**
     * Seven ports in a row.
     *
     * @param first 1024 to 65529
     */
    public static Ports from(int first) {
        if (first < LOWEST_UNPRIVILEGED || first > HIGHEST_FIRST) {
            throw new IllegalArgumentException("not the first of seven ports: " + first);
        }
        return new Ports(first, first + 1, first + 5, first + 2, first + 3, first + 6, first + 4);
    }

    /** Ports nobody listens on now. */
    public static Ports free() {
        Iterator<Integer> free = new SecureRandom()
                .ints(LOWEST_FREE, HIGHEST_FREE)
                .distinct()
                .filter(port -> new ListeningPort(port).isFree())
                .limit(7)
                .boxed()
                .iterator();
        return new Ports(free.next(), free.next(), free.next(), free.next(), free.next(), free.next(), free.next());
    }

    int of(Part part) {
        return switch (part) {
            case POSTGRES -> postgres;
            case BROKER -> broker;
            case ISSUER -> issuer;
            case COMMAND_SERVICE -> commandService;
            case SECOND_COMMAND_SERVICE -> secondCommandService;
            case QUERY_SERVICE -> queryService;
        };
    }

    /** All ports a part listens on. */
    IntStream all(Part part) {
        return part == Part.BROKER ? IntStream.of(broker, controller) : IntStream.of(of(part));
    }
}
