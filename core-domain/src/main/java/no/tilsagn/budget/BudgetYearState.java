package no.tilsagn.budget;

import java.time.Year;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import no.tilsagn.money.Balances;
import no.tilsagn.money.LineCode;
import no.tilsagn.money.Money;
import no.tilsagn.money.SourceLabel;
import no.tilsagn.programme.ProgrammeId;
import org.jspecify.annotations.Nullable;

/**
 * What later decisions need of a budget year.
 *
 * @param lines by code, in the order of the plan
 * @param frames what was set, by label
 * @param adopted whether the budget is adopted
 * @param balances of every account of the year
 */
public record BudgetYearState(
        ProgrammeId programme,
        Year year,
        Map<LineCode, BudgetLine> lines,
        Map<SourceLabel, Money> frames,
        boolean adopted,
        Balances balances) {

    /** The state after an event; null before the first. */
    public static BudgetYearState after(@Nullable BudgetYearState before, BudgetEvent event) {
        BudgetYearState next = switch (event) {
            case BudgetYearOpened e -> opened(e);
            case FrameSet e -> open(before).with(e);
            case BudgetAdopted e -> open(before).asAdopted();
            case FundsTransferred e -> open(before);
        };
        return new BudgetYearState(
                next.programme,
                next.year,
                next.lines,
                next.frames,
                next.adopted,
                next.balances.after(Bookings.of(event)));
    }

    /** The line with a code. */
    public Optional<BudgetLine> line(LineCode code) {
        return Optional.ofNullable(lines.get(code));
    }

    /** What is set to be granted of a label, zero when nothing is. */
    public Money frame(SourceLabel label) {
        return frames.getOrDefault(label, Money.ZERO);
    }

    private static BudgetYearState opened(BudgetYearOpened e) {
        Map<LineCode, BudgetLine> lines = new LinkedHashMap<>();
        e.lines().forEach(line -> lines.put(line.line(), line));
        return new BudgetYearState(e.programme(), e.year(), lines, Map.of(), false, Balances.NONE);
    }

    private BudgetYearState with(FrameSet e) {
        Map<SourceLabel, Money> set = new HashMap<>(frames);
        set.put(e.label(), e.amount());
        return new BudgetYearState(programme, year, lines, set, adopted, balances);
    }

    private BudgetYearState asAdopted() {
        return new BudgetYearState(programme, year, lines, frames, true, balances);
    }

    private static BudgetYearState open(@Nullable BudgetYearState state) {
        if (state == null) {
            throw new IllegalStateException("a budget year's first event is its opening");
        }
        return state;
    }
}
