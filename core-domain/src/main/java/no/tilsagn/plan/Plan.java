package no.tilsagn.plan;

import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.tilsagn.budget.BudgetBlock;
import no.tilsagn.budget.BudgetGroup;
import no.tilsagn.budget.SpecificationRow;
import no.tilsagn.money.LineCode;
import no.tilsagn.money.Money;
import no.tilsagn.money.SourceLabel;
import org.jspecify.annotations.Nullable;

/**
 * The plan of a year as an action programme prints it, all amounts in whole kroner.
 *
 * @param adopted whether it is adopted; every figure is zero before
 * @param blocks in the order of print
 * @param groups blocks that are summed together
 * @param byLabel one sum per label, single sources first, each in the programme's order
 * @param unallocated the total under labels of several sources, whose split is not known
 */
public record Plan(
        Year year,
        boolean adopted,
        List<Block> blocks,
        List<Group> groups,
        Money carryOver,
        Money applied,
        Money total,
        List<Label> byLabel,
        Money unallocated) {

    /** A part of the plan with a sum of its own. */
    public record Block(
            String code,
            String name,
            @Nullable String group,
            Money carryOver,
            Money applied,
            Money total,
            List<Line> lines) {

        /** What stands on the accounts of its lines now, beside the plan. */
        public Money booked() {
            return Money.sum(lines.stream().map(Line::booked).toList());
        }
    }

    /**
     * A line.
     *
     * @param flagLifted whether the board has lifted the flag since
     * @param specification rows that specify its applied amount and hold no money
     * @param booked what stands on the line's accounts of the year now, beside the plan
     */
    public record Line(
            LineCode line,
            String name,
            SourceLabel label,
            String recipient,
            Money carryOver,
            Money applied,
            Money total,
            boolean noMoreApplications,
            boolean flagLifted,
            List<SpecificationRow> specification,
            Money booked) {}

    /** The sum of the blocks of a group. */
    public record Group(String code, String name, Money carryOver, Money applied, Money total) {}

    /** The sum of the lines of a label. */
    public record Label(SourceLabel label, Money carryOver, Money applied, Money total) {}

    /** What stands on the accounts of all its lines now, beside the plan. */
    public Money booked() {
        return Money.sum(blocks.stream().map(Block::booked).toList());
    }

    /**
     * Lays out a year.
     *
     * @param lines of the year, in any order
     * @param booked balance of the lines' accounts of the year, by line
     */
    public static Plan of(PlanYear year, List<PlanLine> lines, Map<LineCode, Money> booked) {
        List<PlanLine> printed =
                lines.stream().sorted(Comparator.comparingInt(PlanLine::order)).toList();
        PlanSum sum = PlanSum.of(printed);
        List<Label> labels = labels(year, printed);
        return new Plan(
                year.year(),
                year.adoption() != null,
                year.blocks().stream()
                        .map(block -> block(block, printed, booked))
                        .toList(),
                year.groups().stream().map(group -> group(group, year, printed)).toList(),
                sum.carryOver(),
                sum.applied(),
                sum.total(),
                labels,
                Money.sum(labels.stream()
                        .filter(label -> !label.label().isSingle())
                        .map(Label::total)
                        .toList()));
    }

    private static Block block(BudgetBlock block, List<PlanLine> lines, Map<LineCode, Money> booked) {
        List<PlanLine> own =
                lines.stream().filter(line -> line.block().equals(block.code())).toList();
        PlanSum sum = PlanSum.of(own);
        return new Block(
                block.code(),
                block.name(),
                block.group(),
                sum.carryOver(),
                sum.applied(),
                sum.total(),
                own.stream()
                        .map(line -> line(line, booked.getOrDefault(line.line(), Money.ZERO)))
                        .toList());
    }

    private static Line line(PlanLine line, Money booked) {
        PlanSum sum = PlanSum.ofAmounts(line.amounts());
        return new Line(
                line.line(),
                line.name(),
                line.label(),
                line.recipient(),
                sum.carryOver(),
                sum.applied(),
                sum.total(),
                line.noMoreApplications(),
                line.flagLifted(),
                line.specification(),
                booked);
    }

    private static Group group(BudgetGroup group, PlanYear year, List<PlanLine> lines) {
        List<String> blocks = year.blocks().stream()
                .filter(block -> Objects.equals(block.group(), group.code()))
                .map(BudgetBlock::code)
                .toList();
        PlanSum sum = PlanSum.of(
                lines.stream().filter(line -> blocks.contains(line.block())).toList());
        return new Group(group.code(), group.name(), sum.carryOver(), sum.applied(), sum.total());
    }

    private static List<Label> labels(PlanYear year, List<PlanLine> lines) {
        // A line shows under its own label before the budget is adopted, and where it is given nothing.
        Map<SourceLabel, List<PlannedAmount>> byLabel = lines.stream()
                .flatMap(line -> line.amounts().isEmpty()
                        ? Stream.of(new PlannedAmount(line.label(), Money.ZERO, Money.ZERO))
                        : line.amounts().stream())
                .collect(Collectors.groupingBy(PlannedAmount::label));
        return byLabel.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(LabelOrder.of(year.sources())))
                .map(each -> {
                    PlanSum sum = PlanSum.ofAmounts(each.getValue());
                    return new Label(each.getKey(), sum.carryOver(), sum.applied(), sum.total());
                })
                .toList();
    }
}
