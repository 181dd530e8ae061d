package no.tilsagn.gathering;

import java.time.LocalDate;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.register.EntryCode;

/** A gathering was held. */
public record GatheringHeld(ProgrammeId programme, EntryCode code, LocalDate heldOn) implements GatheringEvent {}
