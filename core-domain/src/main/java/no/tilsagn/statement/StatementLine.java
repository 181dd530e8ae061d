package no.tilsagn.statement;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.money.Account;
import no.tilsagn.money.LineCode;
import no.tilsagn.money.Money;
import no.tilsagn.money.SourceLabel;
import no.tilsagn.spending.Tertial;
import org.jspecify.annotations.Nullable;

/**
 * What became of a line's money under a label in a year, in whole kroner.
 *
 * @param figures the booked ones, all of them
 * @param reported spent since the year began, by tertial reported
 * @param estimate of what it carries over; none before one is made
 * @param adopted what the next year's budget carries over from it; none before that is adopted
 * @param decisions that moved its money, each once, in the order of the log
 */
public record StatementLine(
        Year year,
        LineCode line,
        SourceLabel label,
        Map<Figure, Money> figures,
        Map<Tertial, Money> reported,
        @Nullable Money estimate,
        @Nullable Money adopted,
        List<DecisionReference> decisions)
        implements StatementRow {

    public StatementLine {
        EnumMap<Figure, Money> all = new EnumMap<>(Figure.class);
        for (Figure figure : Figure.values()) {
            all.put(figure, figures.getOrDefault(figure, Money.ZERO));
        }
        figures = Collections.unmodifiableMap(all);
        EnumMap<Tertial, Money> byTertial = new EnumMap<>(Tertial.class);
        byTertial.putAll(reported);
        reported = Collections.unmodifiableMap(byTertial);
        decisions = List.copyOf(decisions);
    }

    static StatementLine empty(Account line) {
        return new StatementLine(
                Objects.requireNonNull(line.year()),
                Objects.requireNonNull(line.line()),
                line.label(),
                Map.of(),
                Map.of(),
                null,
                null,
                List.of());
    }

    public Money of(Figure figure) {
        return Objects.requireNonNull(figures.get(figure));
    }

    /** What it could spend: opening + granted + moved in − moved out + split. */
    @JsonIgnore
    public Money available() {
        return of(Figure.OPENING)
                .plus(of(Figure.GRANTED))
                .plus(of(Figure.MOVED_IN))
                .minus(of(Figure.MOVED_OUT))
                .plus(of(Figure.SPLIT));
    }

    /** What it did not spend of that. */
    @JsonIgnore
    public Money unspent() {
        return available().minus(of(Figure.SPENT));
    }

    /** What stands on the line; nothing once the year is closed. */
    @JsonIgnore
    public Money left() {
        return unspent().minus(of(Figure.RETURNED)).minus(of(Figure.CARRIED_OVER));
    }

    StatementLine plus(Figure figure, Money amount, @Nullable DecisionReference decision) {
        EnumMap<Figure, Money> changed = new EnumMap<>(figures);
        changed.merge(figure, amount, Money::plus);
        List<DecisionReference> made = new ArrayList<>(decisions);
        if (decision != null && !made.contains(decision)) {
            made.add(decision);
        }
        return new StatementLine(year, line, label, changed, reported, estimate, adopted, made);
    }

    StatementLine reported(Tertial tertial, Money cumulative) {
        Map<Tertial, Money> changed = new EnumMap<>(Tertial.class);
        changed.putAll(reported);
        changed.put(tertial, cumulative);
        return new StatementLine(year, line, label, figures, changed, estimate, adopted, decisions);
    }

    StatementLine estimated(Money amount) {
        return new StatementLine(year, line, label, figures, reported, amount, adopted, decisions);
    }

    StatementLine adopted(Money amount) {
        return new StatementLine(year, line, label, figures, reported, estimate, amount, decisions);
    }

    /** What the keys of a year's lines begin with. */
    public static String keyPrefix(Year year) {
        return "line/" + year + "/";
    }

    @Override
    public String key() {
        return Account.line(year, line, label).toString();
    }
}
