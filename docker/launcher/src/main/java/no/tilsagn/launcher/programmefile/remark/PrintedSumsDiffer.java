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
    public Optional<Remark> look(ActionProgramme programme) {
        List<String> places = Stream.concat(
                        programme.budget().lines().stream().flatMap(PrintedSumsDiffer::placeOf),
                        Comparison.of(programme.budget()).stream().flatMap(PrintedSumsDiffer::placesOf))
                .toList();
        return found(
                "HIGH",
                places,
                "Printed figures differ from those computed from the lines.",
                "The lines are imported as they stand and every sum is computed; the printed figures are kept beside them.");
    }

    private static Stream<String> placeOf(Line line) {
        Long printed = line.printed() == null ? null : line.printed().total();
        return place("line " + line.line() + ", total", printed, line.sums().total());
    }

    private static Stream<String> placesOf(Comparison sums) {
        String name = sums.kind() == Kind.TOTAL ? "grand total" : "sum of " + sums.code();
        return Stream.of(
                        place(
                                name + ", carry-over",
                                sums.printed().carryOver(),
                                sums.computed().carryOver()),
                        place(
                                name + ", applied",
                                sums.printed().applied(),
                                sums.computed().applied()),
                        place(
                                name + ", total",
                                sums.printed().total(),
                                sums.computed().total()))
                .flatMap(places -> places);
    }

    private static Stream<String> place(String name, @Nullable Long printed, long computed) {
        return printed == null || printed == computed
                ? Stream.empty()
                : Stream.of("%s: printed %s, computed %s, difference %s"
                        .formatted(name, text(printed), text(computed), text(computed - printed)));
    }
}
