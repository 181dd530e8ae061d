package no.tilsagn.launcher.programmefile.command;

import java.time.LocalDate;
import java.util.List;
import no.tilsagn.launcher.programmefile.content.Budget;
import no.tilsagn.launcher.programmefile.content.Line;
import org.jspecify.annotations.Nullable;

/** Body of {@code POST /programmes/{programme}/budget-years}: the year's lines without their amounts. */
public record OpenBudgetYear(
        int year, List<NewGroup> groups, List<NewBlock> blocks, List<NewLine> lines, LocalDate effectiveOn) {

    record NewGroup(String code, String name) {}

    record NewBlock(String code, String name, @Nullable String group) {}

    record NewLine(
            String line,
            String block,
            String name,
            @Nullable String project,
            @Nullable String focusArea,
            String recipient,
            List<String> label,
            boolean noMoreApplications,
            List<NewRow> specification) {}

    record NewRow(String code, String name, @Nullable Long applied) {}

    public static OpenBudgetYear of(Budget budget) {
        return new OpenBudgetYear(
                budget.year(),
                budget.groups().stream()
                        .map(group -> new NewGroup(group.code(), group.name()))
                        .toList(),
                budget.blocks().stream()
                        .map(block -> new NewBlock(block.code(), block.name(), block.group()))
                        .toList(),
                budget.blocks().stream()
                        .flatMap(block -> block.lines().stream().map(line -> newLine(block.code(), line)))
                        .toList(),
                budget.effectiveOn());
    }

    private static NewLine newLine(String block, Line line) {
        return new NewLine(
                line.line(),
                block,
                line.name(),
                line.project(),
                line.focusArea(),
                line.recipient(),
                line.label(),
                line.noMoreApplications(),
                line.specification().stream()
                        .map(row -> new NewRow(row.code(), row.name(), row.applied()))
                        .toList());
    }
}
