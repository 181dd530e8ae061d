package no.tilsagn.queryservice.report;

import java.util.Collection;
import java.util.function.Function;
import no.tilsagn.money.Money;
import no.tilsagn.statement.Figure;
import no.tilsagn.statement.StatementLine;

/**
 * What became of the money of some lines in a year, in whole kroner, as the year-end statement has it: opening + granted +
 * moved in − moved out + split = available, and available − spent = unspent = returned + carried over + left.
 *
 * @param left what stands on the lines; nothing once the year is closed
 */
record MoneyOfYear(
        Money opening,
        Money granted,
        Money movedIn,
        Money movedOut,
        Money split,
        Money available,
        Money spent,
        Money unspent,
        Money returned,
        Money carriedOver,
        Money left) {

    static MoneyOfYear of(Collection<StatementLine> lines) {
        return new MoneyOfYear(
                sum(lines, line -> line.of(Figure.OPENING)),
                sum(lines, line -> line.of(Figure.GRANTED)),
                sum(lines, line -> line.of(Figure.MOVED_IN)),
                sum(lines, line -> line.of(Figure.MOVED_OUT)),
                sum(lines, line -> line.of(Figure.SPLIT)),
                sum(lines, StatementLine::available),
                sum(lines, line -> line.of(Figure.SPENT)),
                sum(lines, StatementLine::unspent),
                sum(lines, line -> line.of(Figure.RETURNED)),
                sum(lines, line -> line.of(Figure.CARRIED_OVER)),
                sum(lines, StatementLine::left));
    }

    private static Money sum(Collection<StatementLine> lines, Function<StatementLine, Money> figure) {
        return Money.sum(lines.stream().map(figure).toList());
    }
}
