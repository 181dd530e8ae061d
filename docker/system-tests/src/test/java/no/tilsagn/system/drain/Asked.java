package no.tilsagn.system.drain;

import java.util.SortedMap;

/** What a client asked for, in the words of the accounts; amounts in whole kroner. */
sealed interface Asked {

    /**
     * To approve or reject an application.
     *
     * @param approve whether it is to be granted in full
     * @param authority whose decision it is said to be
     */
    record Deciding(Application application, boolean approve, String authority) implements Asked {}

    /** To move money between two accounts. */
    record Moving(String from, String to, long amount) implements Asked {}

    /**
     * To split what a line holds.
     *
     * @param parts amounts by the account that receives them
     */
    record Splitting(String from, SortedMap<String, Long> parts) implements Asked {

        long sum() {
            return parts.values().stream().mapToLong(Long::longValue).sum();
        }
    }
}
