package no.tilsagn.system.drain;

import java.util.Map;

/**
 * A request of the contest.
 *
 * @param key its idempotency key, which the log keeps as correlation
 * @param ifMatch the version decided on, or any
 * @param asked the same in the words of the accounts
 */
record Attempt(String key, String role, String path, String ifMatch, Map<String, Object> body, Asked asked) {

    static final String ANY_VERSION = "*";
    static final String AS_SUBMITTED = "\"0\"";

    boolean demandsAsSubmitted() {
        return ifMatch.equals(AS_SUBMITTED);
    }
}
