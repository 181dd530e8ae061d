package no.tilsagn.commandservice.publication;

import org.springframework.stereotype.Component;

/** Lets whoever stored events say so. */
@Component
public class RelayWakeUp {

    private final Relay relay;

    RelayWakeUp(Relay relay) {
        this.relay = relay;
    }

    /** Events have been stored and committed. */
    public void stored() {
        relay.wakeUp();
    }
}
