package no.tilsagn.queryservice.security;

import java.util.List;

/** The queries that show what others did and tried; who asks them is logged. */
public final class Oversight {

    private static final String PROGRAMME = "/programmes/{programme}/";

    /** Who read and exported what. */
    static final String ACCESS_LOG = PROGRAMME + "access-log";

    /** Who did and tried what. */
    static final List<String> DEEDS = List.of(
            PROGRAMME + "audit",
            PROGRAMME + "log",
            PROGRAMME + "refusals",
            PROGRAMME + "replay",
            PROGRAMME + "separation-of-duties");

    private Oversight() {}

    /** Whether a query by the pattern of its path is one of them. */
    public static boolean is(Object pattern) {
        return ACCESS_LOG.equals(pattern) || DEEDS.contains(pattern);
    }
}
