package no.tilsagn.launcher.programmefile.remark;

import java.util.List;
import java.util.stream.Stream;
import no.tilsagn.launcher.programmefile.content.Budget;
import no.tilsagn.launcher.programmefile.content.PrintedSums;
import no.tilsagn.launcher.programmefile.content.Sums;

/**
 * The printed figures of a block, a subtotal or the grand total beside those computed from its lines.
 *
 * @param code the block's or group's code, {@code TOTAL} for the grand total
 */
public record Comparison(Kind kind, String code, String name, PrintedSums printed, Sums computed) {

    /** What the figures are the sums of. */
    public enum Kind {
        BLOCK,
        GROUP,
        TOTAL
    }

    /** Whether every printed figure equals the computed one. */
    public boolean agree() {
        return printed.agreesWith(computed);
    }

    /** Blocks in the order of the source, then subtotals, then the grand total. */
    public static List<Comparison> of(Budget budget) {
        return Stream.of(
                        budget.blocks().stream()
                                .map(block -> new Comparison(
                                        Kind.BLOCK,
                                        block.code(),
                                        block.name(),
                                        block.printed(),
                                        Sums.of(block.lines()))),
                        budget.groups().stream()
                                .map(group -> new Comparison(
                                        Kind.GROUP,
                                        group.code(),
                                        group.name(),
                                        group.printed(),
                                        Sums.of(budget.linesOf(group)))),
                        Stream.of(new Comparison(
                                Kind.TOTAL, "TOTAL", "Total", budget.printed(), Sums.of(budget.lines()))))
                .flatMap(comparisons -> comparisons)
                .toList();
    }
}
