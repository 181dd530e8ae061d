package no.tilsagn.launcher.shown;

import java.util.List;
import java.util.stream.Stream;
import no.tilsagn.launcher.programmefile.content.Kroner;
import no.tilsagn.launcher.programmefile.content.PrintedSums;
import no.tilsagn.launcher.programmefile.content.Sums;
import no.tilsagn.launcher.programmefile.remark.Comparison;
import no.tilsagn.launcher.programmefile.remark.Comparison.Kind;
import tools.jackson.databind.JsonNode;

/** One line per block, the subtotal of each group, and the total; a figure that the source prints otherwise is marked. */
final class PlanTable {
    private static final String ROW = "%-42s %14s %14s %14s";

    private final JsonNode plan;
    private final List<Comparison> source;

    /**
     * Sets the table.
     *
     * @param plan as the query API answers it
     * @param source what the source prints
     */
    PlanTable(JsonNode plan, List<Comparison> source) {
        this.plan = plan;
        this.source = source;
    }

    Stream<String> lines() {
        return Stream.concat(
                Stream.of(ROW.formatted("Block", "Carry-over", "Applied", "Total")), rows().map(Row::text));
    }

    /** Whether all that the source prints was answered, and answered with the same figures. */
    boolean agrees() {
        return source.stream().allMatch(comparison -> rows().anyMatch(row -> row.isOf(comparison)))
                && rows().allMatch(Row::agrees);
    }

    private Stream<Row> rows() {
        return Stream.of(
                        plan.required("blocks").valueStream().map(block -> row(Kind.BLOCK, block)),
                        plan.required("groups").valueStream().map(group -> row(Kind.GROUP, group)),
                        Stream.of(row(Kind.TOTAL, "TOTAL", "Total", plan)))
                .flatMap(rows -> rows);
    }

    private Row row(Kind kind, JsonNode node) {
        return row(kind, node.required("code").asString(), node.required("name").asString(), node);
    }

    private Row row(Kind kind, String code, String name, JsonNode node) {
        return new Row(
                kind,
                code,
                name,
                figures(node),
                source.stream()
                        .filter(comparison ->
                                comparison.kind() == kind && comparison.code().equals(code))
                        .findFirst()
                        .map(Comparison::printed)
                        .orElse(new PrintedSums(null, null, null)));
    }

    private static Figures figures(JsonNode node) {
        return new Figures(
                node.required("carryOver").longValue(),
                node.required("applied").longValue(),
                node.required("total").longValue());
    }

    /** The total is taken as answered, and must be the sum of the other two. */
    private record Figures(long carryOver, long applied, long total) {
        boolean areAs(PrintedSums printed) {
            Sums sums = new Sums(carryOver, applied);
            return sums.total() == total && printed.agreesWith(sums);
        }
    }

    private record Row(Kind kind, String code, String name, Figures figures, PrintedSums printed) {
        boolean isOf(Comparison comparison) {
            return kind == comparison.kind() && code.equals(comparison.code());
        }

        boolean agrees() {
            return figures.areAs(printed);
        }

        String text() {
            String text = ROW.formatted(
                    name,
                    Kroner.text(figures.carryOver()),
                    Kroner.text(figures.applied()),
                    Kroner.text(figures.total()));
            return agrees()
                    ? text
                    : text
                            + "   <- printed: %s, %s, %s"
                                    .formatted(
                                            Kroner.text(printed.carryOver()),
                                            Kroner.text(printed.applied()),
                                            Kroner.text(printed.total()));
        }
    }
}
