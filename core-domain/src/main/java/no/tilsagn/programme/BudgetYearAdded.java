package no.tilsagn.programme;

import java.time.Year;

/** A budget year was added to the programme's; the programme keeps the latest, so that years are opened one after another. */
public record BudgetYearAdded(ProgrammeId programme, Year year) implements ProgrammeEvent {}
