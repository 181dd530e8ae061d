package no.tilsagn.statement;

import no.tilsagn.event.EventReference;

/**
 * An event that others follow from: where it stands in the log.
 *
 * @param event as others cite it
 * @param position of it
 * @param type its lasting name
 */
public record StatementCause(EventReference event, long position, String type) implements StatementRow {

    static String key(EventReference event) {
        return "cause/" + event.aggregate() + "/" + event.sequence();
    }

    @Override
    public String key() {
        return key(event);
    }
}
