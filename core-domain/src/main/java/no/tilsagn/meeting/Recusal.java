package no.tilsagn.meeting;

import no.tilsagn.event.TextReference;
import no.tilsagn.register.EntryCode;

/**
 * A member that takes no part in a case.
 *
 * @param reason where the text on why stands
 */
public record Recusal(EntryCode seat, RecusalBasis basis, TextReference reason) {}
