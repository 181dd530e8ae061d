package no.tilsagn.programme;

import no.tilsagn.register.EntryCode;

/** The board got a seat; the programme keeps the list of them, so that a quorum is counted of all there are. */
public record BoardSeatAssigned(ProgrammeId programme, EntryCode seat) implements ProgrammeEvent {}
