package no.tilsagn.yearend;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.tilsagn.budget.BudgetYearState;
import no.tilsagn.command.DatedEvent;
import no.tilsagn.command.Refusal;
import no.tilsagn.command.RefusalCode;
import no.tilsagn.event.EventReference;
import no.tilsagn.money.Account;
import no.tilsagn.money.AccountKind;
import no.tilsagn.money.LineCode;
import no.tilsagn.money.Money;
import no.tilsagn.money.SourceLabel;

/** What lines open a year with: as adopted until the year before is closed, then as it carries over in the end. */
public final class Openings {

    private Openings() {}

    /** What a line of an adopted year opened with, as it stands. */
    static Money of(BudgetYearState year, LineCode line, SourceLabel label) {
        return year.balances().of(Account.carry(year.year(), line, label)).negated();
    }

    /** The lines that were to open with another amount than the year before carries over, which is closed. */
    public static List<OpeningAdjusted.Line> differences(
            SortedMap<Account, Money> carriedOver, SortedMap<Account, Money> opened) {
        SortedMap<Account, Money> all = new TreeMap<>(carriedOver);
        opened.keySet().forEach(account -> all.putIfAbsent(account, Money.ZERO));
        List<OpeningAdjusted.Line> lines = new ArrayList<>();
        all.forEach((account, after) -> {
            Money before = opened.getOrDefault(account, Money.ZERO);
            LineCode line = account.line();
            if (line != null && !before.equals(after)) {
                lines.add(new OpeningAdjusted.Line(line, account.label(), before, after, Rest.LEFT));
            }
        });
        return lines;
    }

    /** What a closed year carries over, by the clearing account it stands on. */
    public static SortedMap<Account, Money> carriedOver(BudgetYearState closed) {
        return clearing(closed, closed.year().plusYears(1).getValue(), false);
    }

    /** What an adopted year took from clearing, by account. */
    static SortedMap<Account, Money> opened(BudgetYearState adopted) {
        return clearing(adopted, adopted.year().getValue(), true);
    }

    /** What is carried over into a year that has no line for it. */
    public static Optional<Refusal> withoutLine(
            SortedMap<Account, Money> carriedOver, Year into, Predicate<LineCode> lines) {
        String without = carriedOver.entrySet().stream()
                .filter(carried -> !carried.getValue().isZero())
                .filter(carried ->
                        !lines.test(Objects.requireNonNull(carried.getKey().line())))
                .map(carried -> carried.getKey().line() + "/" + carried.getKey().label() + " " + carried.getValue())
                .collect(Collectors.joining(", "));
        return Refusal.when(
                !without.isEmpty(), RefusalCode.CARRY_OVER_WITHOUT_LINE, "year", into.getValue(), "lines", without);
    }

    /** The adjustment of a year's openings; it has effect on the year's first day. */
    public static DatedEvent adjusted(BudgetYearState year, List<OpeningAdjusted.Line> lines, EventReference cause) {
        LocalDate firstDay = year.year().atMonth(Month.JANUARY).atDay(1);
        return new DatedEvent(firstDay, new OpeningAdjusted(year.programme(), year.year(), lines, cause));
    }

    private static SortedMap<Account, Money> clearing(BudgetYearState state, int into, boolean taken) {
        TreeMap<Account, Money> amounts = new TreeMap<>();
        state.balances().byAccount().forEach((account, balance) -> {
            if (account.kind() == AccountKind.CARRY
                    && account.year() != null
                    && account.year().getValue() == into) {
                amounts.put(account, taken ? balance.negated() : balance);
            }
        });
        return amounts;
    }
}
