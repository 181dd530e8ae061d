package no.tilsagn.launcher.programmefile.remark;

import static no.tilsagn.launcher.programmefile.content.Kroner.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.tilsagn.launcher.programmefile.content.ActionProgramme;
import no.tilsagn.launcher.programmefile.content.Line;
import no.tilsagn.launcher.programmefile.remark.Comparison.Kind;
import org.jspecify.annotations.Nullable;

/** A line, block, subtotal or grand total prints another figure than its lines add up to. */
final class PrintedSumsDiffer implements RemarkCheck {

    @Override
    public String id() {
        return "SUM-01";
    }

    @Override
    public String kind() {
        return CONTRADICTION;
    }

    @Override
    public Optional<Remark> look(ActionProgramme programme) {
        List<RemarkPlace> places = Stream.concat(
                        programme.budget().lines().stream().flatMap(PrintedSumsDiffer::placeOf),
                        Comparison.of(programme.budget()).stream().flatMap(PrintedSumsDiffer::placesOf))
                .toList();
        return found(
                programme,
                "HIGH",
                places,
                "Printed figures differ from those computed from the lines.",
                "The lines are imported as they stand and every sum is computed; the printed figures are kept beside them.");
    }

    private static Stream<RemarkPlace> placeOf(Line line) {
        Long printed = line.printed() == null ? null : line.printed().total();
        return difference("total", printed, line.sums().total()).map(finding -> RemarkPlace.at(line.line(), finding));
    }

    private static Stream<RemarkPlace> placesOf(Comparison sums) {
        String name = sums.kind() == Kind.TOTAL ? "grand total" : "sum of " + sums.code();
        return Stream.of(
                        difference(
                                name + ", carry-over",
                                sums.printed().carryOver(),
                                sums.computed().carryOver()),
                        difference(
                                name + ", applied",
                                sums.printed().applied(),
                                sums.computed().applied()),
                        difference(
                                name + ", total",
                                sums.printed().total(),
                                sums.computed().total()))
                .flatMap(differences -> differences)
                .map(RemarkPlace::told);
    }

    private static Stream<String> difference(String name, @Nullable Long printed, long computed) {
        return printed == null || printed == computed
                ? Stream.empty()
                : Stream.of("%s: printed %s, computed %s, difference %s"
                        .formatted(name, text(printed), text(computed), text(computed - printed)));
    }
}
