package no.tilsagn.plan;

import java.util.Collection;
import java.util.List;
import no.tilsagn.money.Money;

/** Sums of plan figures, in whole kroner. */
record PlanSum(Money carryOver, Money applied) {

    static PlanSum of(Collection<PlanLine> lines) {
        return ofAmounts(lines.stream().flatMap(line -> line.amounts().stream()).toList());
    }

    static PlanSum ofAmounts(List<PlannedAmount> amounts) {
        return new PlanSum(
                Money.sum(amounts.stream().map(PlannedAmount::carryOver).toList()),
                Money.sum(amounts.stream().map(PlannedAmount::applied).toList()));
    }

    Money total() {
        return carryOver.plus(applied);
    }
}
