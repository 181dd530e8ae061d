package no.tilsagn.meeting;

import java.time.LocalDate;

/**
 * That a meeting is not held.
 *
 * @param on the day it was called off
 */
public record CalledOff(CallOffCause cause, LocalDate on) {}
