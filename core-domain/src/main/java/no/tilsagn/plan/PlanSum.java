package no.tilsagn.plan;

import java.util.Collection;
import no.tilsagn.money.Money;

/** Sums of plan figures, in whole kroner. */
record PlanSum(Money carryOver, Money applied) {

    static PlanSum of(Collection<PlanLine> lines) {
        return new PlanSum(
                Money.sum(lines.stream().map(PlanLine::carryOver).toList()),
                Money.sum(lines.stream().map(PlanLine::applied).toList()));
    }

    Money total() {
        return carryOver.plus(applied);
    }
}
