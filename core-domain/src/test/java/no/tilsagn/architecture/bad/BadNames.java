package no.tilsagn.architecture.bad;

/** Names that say nothing. */
final class BadNames {

    private BadNames() {}

    record GateImpl() {}

    record BudgetManager() {}

    record MoneyUtil() {}

    record MoneyUtils() {}

    record ProjectDto() {}

    record HelperOfMoney() {}

    record Application() {}
}
