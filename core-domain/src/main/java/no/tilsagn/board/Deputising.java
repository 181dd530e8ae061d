package no.tilsagn.board;

import no.tilsagn.register.EntryCode;

/**
 * That the deputy decided what is the chair's to decide.
 *
 * @param seat the deputy's
 */
public record Deputising(EntryCode seat, DeputisingCause cause) {}
