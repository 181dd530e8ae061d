package no.tilsagn.launcher.programmefile.content;

import java.time.LocalDate;
import java.util.List;

/**
 * The money granted under a label for the budget's year, in whole kroner. Also the body of
 * {@code POST /programmes/{programme}/budget-years/{year}/frames}.
 */
public record Frame(List<String> label, long amount, LocalDate effectiveOn, Decision decision) {}
