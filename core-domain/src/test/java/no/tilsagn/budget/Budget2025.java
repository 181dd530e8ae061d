package no.tilsagn.budget;

import static no.tilsagn.scenario.Sample.DAY;
import static no.tilsagn.scenario.Sample.PROGRAMME;
import static no.tilsagn.scenario.Sample.Y2025;
import static no.tilsagn.scenario.Sample.establish;
import static no.tilsagn.scenario.Sample.focusArea;
import static no.tilsagn.scenario.Sample.project;
import static no.tilsagn.scenario.SampleBudget.adopt;
import static no.tilsagn.scenario.SampleBudget.frame;
import static no.tilsagn.scenario.SampleBudget.ordinary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.tilsagn.budget.OpenBudgetYear.NewLine;
import no.tilsagn.command.Command;
import no.tilsagn.money.LineCode;
import no.tilsagn.money.Money;
import no.tilsagn.money.SourceLabel;
import no.tilsagn.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/** The budget of 2025 as section 9.1 of the action programme prints it: 43 lines in 7 blocks. */
final class Budget2025 {

    private static final List<String> OFFICE =
            List.of("COMPETENCE", "PROGRAMME_ADMIN", "PROJECT_DEVELOPERS", "PORTFOLIO_FUND");

    static final List<Row> ROWS = read();

    private Budget2025() {}

    /** A printed line. */
    record Row(String block, String line, SourceLabel label, long carryOver, long applied, boolean flagged) {

        @Nullable String focusArea() {
            return block.equals("FOCUS") ? line : null;
        }

        @Nullable String project() {
            return block.equals("PROJECTS") ? line : null;
        }

        NewLine opened() {
            return new NewLine(
                    LineCode.of(line), block, line, project(), focusArea(), "Nav Oslo", label, flagged, List.of());
        }
    }

    /** Everything up to the adoption: register, year, frames, and the 14 ordinary applications. */
    static Scenario readyToAdopt() {
        return Scenario.given(establish())
                .and(commands(ROWS.stream()
                        .filter(row -> row.block().equals("PROJECTS"))
                        .map(row -> project(row.line(), null))))
                .and(commands(
                        ROWS.stream().filter(row -> row.block().equals("FOCUS")).map(row -> focusArea(row.line()))))
                .and(open())
                .and(
                        frame(SourceLabel.of("GDS"), 2_000_000),
                        frame(SourceLabel.of("OS"), 500_000),
                        frame(SourceLabel.of("OIO"), 500_000),
                        frame(SourceLabel.of("GDS+OS+OIO"), 9_565_000))
                .and(commands(appliedFor().map(row -> ordinary(row.line(), row.line(), row.label(), row.applied()))));
    }

    static AdoptBudget adoption() {
        return adopt(
                ROWS.stream()
                        .map(row -> new PlannedAmounts(
                                LineCode.of(row.line()), null, Money.of(row.carryOver()), Money.of(row.applied())))
                        .toList(),
                appliedFor().map(Row::line).toArray(String[]::new));
    }

    static Stream<Row> appliedFor() {
        return ROWS.stream().filter(row -> row.applied() > 0);
    }

    private static OpenBudgetYear open() {
        List<BudgetBlock> blocks = ROWS.stream()
                .map(Row::block)
                .distinct()
                .map(block -> new BudgetBlock(block, block, OFFICE.contains(block) ? "PROGRAMME_OFFICE" : null))
                .toList();
        return new OpenBudgetYear(
                PROGRAMME,
                Y2025,
                List.of(new BudgetGroup("PROGRAMME_OFFICE", "Programkontorets fire budsjettposter")),
                blocks,
                ROWS.stream().map(Row::opened).toList(),
                DAY);
    }

    private static Command[] commands(Stream<? extends Command> commands) {
        return commands.toArray(Command[]::new);
    }

    private static List<Row> read() {
        try (InputStream in = Objects.requireNonNull(Budget2025.class.getResourceAsStream("/budget-2025.csv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> List.of(line.split(",", -1)))
                    .map(c -> new Row(
                            c.get(0),
                            c.get(1),
                            SourceLabel.of(c.get(2)),
                            Long.parseLong(c.get(3)),
                            Long.parseLong(c.get(4)),
                            Boolean.parseBoolean(c.get(5))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
