package no.tilsagn.queryservice.testing;

import no.tilsagn.event.EventJson;
import no.tilsagn.event.Upcaster;
import no.tilsagn.transfer.FundsTransferred;
import tools.jackson.databind.node.ObjectNode;

/** A version of transfers that never was: without a rule, and with its kroner by that name. */
public final class TransferOfAnOlderRelease implements Upcaster {

    public static final String NAME = "funds-transferred.v0";

    @Override
    public String from() {
        return NAME;
    }

    @Override
    public String to() {
        return "funds-transferred.v1";
    }

    @Override
    public ObjectNode upcast(ObjectNode payload) {
        payload.set("amount", payload.remove("kroner"));
        return payload.putNull("rule");
    }

    /** The text an older release would have stored. */
    public static String write(FundsTransferred transfer) {
        ObjectNode payload = (ObjectNode) EventJson.mapper().readTree(EventJson.write(transfer));
        payload.remove("rule");
        payload.set("kroner", payload.remove("amount"));
        return payload.toString();
    }
}
