package no.tilsagn.duty;

import java.util.Set;

/** One who did more than one of the duties. */
public record SamePerson(String actor, Set<Duty> duties) {}
