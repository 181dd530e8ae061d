package no.tilsagn.system.drain;

import java.util.SortedMap;

/** What a client asked for, in the words of the accounts; amounts in whole kroner. */
sealed interface Asked {

    /** How much it takes out of a line if it is accepted, 0 when it takes nothing there. */
    long outOf(String line);

    /**
     * To approve or reject an application.
     *
     * @param approve whether it is to be granted in full
     * @param authority whose decision it is said to be
     */
    record Deciding(Application application, boolean approve, String authority) implements Asked {

        @Override
        public long outOf(String line) {
            return 0;
        }
    }

    /** To move money between two accounts. */
    record Moving(String from, String to, long amount) implements Asked {

        @Override
        public long outOf(String line) {
            return from.equals(line) ? amount : 0;
        }
    }

    /**
     * To split what a line holds.
     *
     * @param parts amounts by the account that receives them
     */
    record Splitting(String from, SortedMap<String, Long> parts) implements Asked {

        @Override
        public long outOf(String line) {
            return from.equals(line)
                    ? parts.values().stream().mapToLong(Long::longValue).sum()
                    : 0;
        }
    }
}
