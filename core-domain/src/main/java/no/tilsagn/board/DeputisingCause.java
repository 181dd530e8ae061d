package no.tilsagn.board;

/** Why the chair does not decide. */
public enum DeputisingCause {
    CHAIR_AWAY,
    CHAIR_RECUSED
}
