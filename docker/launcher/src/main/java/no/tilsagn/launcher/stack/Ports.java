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

    /** The documented addresses of {@code ./run}. */
    public static Ports standard() {
        return new Ports(7711, 7712, 7716, 7713, 7714, 7717, 7715);
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
