package no.tilsagn.budget;

/**
 * Blocks of a budget that are summed together in print.
 *
 * @param code unique in the year
 * @param name as printed
 */
public record BudgetGroup(String code, String name) {}
