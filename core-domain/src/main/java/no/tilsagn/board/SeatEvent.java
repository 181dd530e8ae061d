package no.tilsagn.board;

import no.tilsagn.event.AggregateType;
import no.tilsagn.register.RegisterEvent;

/** Something that happened to a seat of the board. */
public sealed interface SeatEvent extends RegisterEvent permits SeatRegistered, SeatEnded {

    @Override
    default AggregateType register() {
        return AggregateType.SEAT;
    }
}
