package no.tilsagn.system.travel;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import no.tilsagn.account.AccountRow;
import no.tilsagn.account.AccountsReadModel;
import no.tilsagn.event.Recorded;
import no.tilsagn.portfolio.PortfolioEntry;
import no.tilsagn.portfolio.PortfolioReadModel;
import no.tilsagn.readmodel.FoldedRows;
import no.tilsagn.readmodel.RowMissingException;
import no.tilsagn.statement.Figure;
import no.tilsagn.statement.StatementLine;
import no.tilsagn.statement.StatementReadModel;
import no.tilsagn.system.stack.Api;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A moment on both time axes, with what the fold from the start says of it, and what the service answers. */
final class Moment {

    private static final List<Figure> FIGURES =
            List.of(Figure.OPENING, Figure.GRANTED, Figure.MOVED_IN, Figure.MOVED_OUT);

    private final long position;
    private final @Nullable LocalDate day;
    private final FoldedRows<?> accounts = new FoldedRows<>(new AccountsReadModel());
    private final FoldedRows<?> statement = new FoldedRows<>(new StatementReadModel());
    private final FoldedRows<?> portfolio = new FoldedRows<>(new PortfolioReadModel());

    private Moment(long position, @Nullable LocalDate day) {
        this.position = position;
        this.day = day;
    }

    /** Any position, and mostly any day of the five years, too. */
    static Moment any(Random random, long last) {
        LocalDate day = LocalDate.of(2025, 1, 1).plusDays(random.nextInt(5 * 365));
        return new Moment(random.nextLong(1, last + 1), random.nextInt(4) == 0 ? null : day);
    }

    /** Folds an event that was recorded by then with effect by then. */
    void fold(Recorded recorded) {
        if (recorded.position() <= position
                && (day == null || !recorded.effectiveOn().isAfter(day))) {
            for (FoldedRows<?> rows : List.of(accounts, statement, portfolio)) {
                try {
                    rows.fold(recorded);
                } catch (RowMissingException e) {
                    // What it concerns is not there yet on that day.
                }
            }
        }
    }

    SortedMap<String, String> folded() {
        SortedMap<String, String> all = new TreeMap<>();
        accounts.all()
                .forEach((key, row) ->
                        all.put("account " + key, ((AccountRow) row).balance().toString()));
        statement.all().values().stream()
                .filter(StatementLine.class::isInstance)
                .map(StatementLine.class::cast)
                .forEach(line -> all.put(
                        "statement %s/%s/%s".formatted(line.year(), line.line(), line.label()),
                        FIGURES.stream().map(line::of).toList() + " " + line.left()));
        portfolio.all().values().stream()
                .filter(PortfolioEntry.class::isInstance)
                .map(PortfolioEntry.class::cast)
                .forEach(entry -> all.put(
                        "entry " + entry.id(),
                        entry.available() + " in " + entry.money().size()));
        return all;
    }

    SortedMap<String, String> served(Api api, String programme) {
        SortedMap<String, String> all = new TreeMap<>();
        items(api, programme, "accounts")
                .forEach(item -> all.put(
                        "account " + item.required("account").asString(),
                        item.required("balance").asString()));
        items(api, programme, "year-end-statement")
                .forEach(item -> all.put(
                        "statement %s/%s/%s"
                                .formatted(
                                        item.required("year").asString(),
                                        item.required("line").asString(),
                                        item.required("label").asString()),
                        List.of(
                                        item.required("opening").asString(),
                                        item.required("granted").asString(),
                                        item.required("movedIn").asString(),
                                        item.required("movedOut").asString())
                                + " " + item.required("left").asString()));
        items(api, programme, "portfolio")
                .forEach(item -> all.put(
                        "entry " + item.required("id").asString(),
                        item.required("available").asString() + " in "
                                + item.required("money").size()));
        return all;
    }

    private List<JsonNode> items(Api api, String programme, String what) {
        JsonNode answer = api.get("/programmes/%s/%s?size=500&position=%d%s"
                .formatted(programme, what, position, day == null ? "" : "&effectiveOn=" + day));
        return answer.required("items").valueStream().toList();
    }

    @Override
    public String toString() {
        return "position " + position + (day == null ? "" : ", " + day);
    }
}
