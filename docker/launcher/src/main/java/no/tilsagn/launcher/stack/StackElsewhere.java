package no.tilsagn.launcher.stack;

import java.net.URI;
import java.time.InstantSource;

/** The whole that another launcher keeps running on this machine. */
public final class StackElsewhere {
    private final Ports ports;
    private final Tokens tokens;

    public StackElsewhere(Ports ports) {
        this.ports = ports;
        this.tokens = new Tokens(address(Part.ISSUER), InstantSource.system());
    }

    public URI commandService() {
        return address(Part.COMMAND_SERVICE);
    }

    public URI queryService() {
        return address(Part.QUERY_SERVICE);
    }

    /** An access token of a demo client, such as {@code auditor}. */
    public String token(String role) {
        return tokens.of(role);
    }

    private URI address(Part part) {
        return URI.create("http://127.0.0.1:" + ports.of(part));
    }
}
