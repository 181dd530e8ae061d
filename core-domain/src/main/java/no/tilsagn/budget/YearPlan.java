package no.tilsagn.budget;

import java.time.Year;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import no.tilsagn.money.LineCode;
import no.tilsagn.money.Money;
import no.tilsagn.money.SourceLabel;
import no.tilsagn.programme.ProgrammeId;

/**
 * What was decided about a year, apart from its money.
 *
 * @param lines by code, in the order of the plan
 * @param frames what was set, by label
 */
public record YearPlan(
        ProgrammeId programme,
        Year year,
        Map<LineCode, BudgetLine> lines,
        Map<SourceLabel, Money> frames,
        YearStanding standing) {

    static YearPlan opened(BudgetYearOpened e) {
        Map<LineCode, BudgetLine> lines = new LinkedHashMap<>();
        e.lines().forEach(line -> lines.put(line.line(), line));
        return new YearPlan(e.programme(), e.year(), Collections.unmodifiableMap(lines), Map.of(), YearStanding.OPENED);
    }

    YearPlan with(FrameSet e) {
        Map<SourceLabel, Money> set = new HashMap<>(frames);
        set.put(e.label(), e.amount());
        return new YearPlan(programme, year, lines, set, standing);
    }

    YearPlan with(NoMoreApplicationsLifted e) {
        Map<LineCode, BudgetLine> lifted = new LinkedHashMap<>(lines);
        lifted.computeIfPresent(e.line(), (code, line) -> line.withoutFlag());
        return new YearPlan(programme, year, Collections.unmodifiableMap(lifted), frames, standing);
    }

    YearPlan now(YearStanding next) {
        return new YearPlan(programme, year, lines, frames, next);
    }
}
