package no.tilsagn.spending;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import no.tilsagn.money.Account;
import no.tilsagn.money.Money;

/**
 * What is reported as spent in a year, by the account that holds it.
 *
 * @param byAccount the figure of each tertial reported
 */
public record SpendingFigures(Map<Account, SortedMap<Tertial, Figure>> byAccount) {

    public static final SpendingFigures NONE = new SpendingFigures(Map.of());

    /**
     * A reported figure.
     *
     * @param cumulative since the year began, in whole kroner
     * @param sequence place of the event that set it in the year's stream
     */
    public record Figure(Money cumulative, long sequence) {}

    public SpendingFigures {
        byAccount = Collections.unmodifiableMap(byAccount);
    }

    /** The figure of a tertial. */
    public Optional<Figure> of(Account spent, Tertial tertial) {
        return Optional.ofNullable(all(spent).get(tertial));
    }

    /** The last tertial reported; what it says is what the line has spent. */
    public Optional<Tertial> latest(Account spent) {
        SortedMap<Tertial, Figure> all = all(spent);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.lastKey());
    }

    /** What is spent as last reported, zero when nothing is. */
    public Money spent(Account spent) {
        return latest(spent)
                .flatMap(tertial -> of(spent, tertial))
                .map(Figure::cumulative)
                .orElse(Money.ZERO);
    }

    /** The figures after one was set. */
    public SpendingFigures with(Account spent, Tertial tertial, Figure figure) {
        TreeMap<Tertial, Figure> figures = new TreeMap<>(all(spent));
        figures.put(tertial, figure);
        TreeMap<Account, SortedMap<Tertial, Figure>> all = new TreeMap<>(byAccount);
        all.put(spent, Collections.unmodifiableSortedMap(figures));
        return new SpendingFigures(all);
    }

    private SortedMap<Tertial, Figure> all(Account spent) {
        return byAccount.getOrDefault(spent, Collections.emptySortedMap());
    }
}
