package no.tilsagn.command;

import java.time.LocalDate;
import no.tilsagn.event.DomainEvent;

/**
 * An event that a decision gave rise to, not yet recorded.
 *
 * @param effectiveOn the day it has effect on
 * @param event what happened
 */
public record DatedEvent(LocalDate effectiveOn, DomainEvent event) {}
