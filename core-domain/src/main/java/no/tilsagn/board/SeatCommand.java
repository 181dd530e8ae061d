package no.tilsagn.board;

import no.tilsagn.event.AggregateType;
import no.tilsagn.register.RegisterCommand;

/** A command about a seat of the board. */
public sealed interface SeatCommand extends RegisterCommand permits RegisterSeat, EndSeat {

    @Override
    default AggregateType register() {
        return AggregateType.SEAT;
    }
}
