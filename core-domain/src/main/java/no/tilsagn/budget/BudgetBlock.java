package no.tilsagn.budget;

import org.jspecify.annotations.Nullable;

/**
 * A part of a budget with a sum of its own.
 *
 * @param code unique in the year
 * @param name as printed
 * @param group the group it is summed into, if any
 */
public record BudgetBlock(
        String code, String name, @Nullable String group) {}
