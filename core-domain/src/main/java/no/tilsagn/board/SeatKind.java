package no.tilsagn.board;

/** What a seat of the board is. */
public enum SeatKind {
    CHAIR,
    DEPUTY_CHAIR,
    MEMBER,
    /** Has no vote. */
    OBSERVER
}
