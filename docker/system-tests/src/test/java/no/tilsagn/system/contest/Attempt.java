package no.tilsagn.system.contest;

import java.util.Map;
import java.util.Set;
import no.tilsagn.command.Caller;
import no.tilsagn.command.Command;
import no.tilsagn.command.Role;

/**
 * A command to be given over HTTP, and the same command as the domain decides it.
 *
 * @param key its idempotency key, which the log keeps as correlation
 */
record Attempt(String key, Role role, Command command, String path, Map<String, Object> body) {

    Caller caller() {
        return new Caller("actor-" + role.claim(), Set.of(role));
    }
}
