package no.tilsagn.launcher.programmefile.remark;

import static no.tilsagn.launcher.programmefile.content.Kroner.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.tilsagn.launcher.programmefile.content.ActionProgramme;
import no.tilsagn.launcher.programmefile.content.Line;
import no.tilsagn.launcher.programmefile.content.SpecificationRow;

/** A row under a budget line prints another total than its applied amount, although it holds nothing else. */
final class SpecificationRowTotals implements RemarkCheck {

    @Override
    public String id() {
        return "INC-01";
    }

    @Override
    public String kind() {
        return CONTRADICTION;
    }

    @Override
    public Optional<Remark> look(ActionProgramme programme) {
        List<RemarkPlace> places = programme.budget().lines().stream()
                .flatMap(line -> line.specification().stream().flatMap(row -> place(line, row)))
                .toList();
        return found(
                programme,
                "HIGH",
                places,
                "A row that specifies a line's applied amount prints a total that is not that amount.",
                "The line follows its own applied amount and carry-over; the row's printed total is kept as printed and counts nowhere.");
    }

    private static Stream<RemarkPlace> place(Line line, SpecificationRow row) {
        Long printed = row.printed() == null ? null : row.printed().total();
        if (printed == null || printed.equals(row.applied())) {
            return Stream.empty();
        }
        long applied = row.applied() == null ? 0 : row.applied();
        return Stream.of(RemarkPlace.at(
                line.line(),
                "row %s: applied %s, total printed %s, difference %s; the line itself is %s + %s = %s"
                        .formatted(
                                row.code(),
                                text(row.applied()),
                                text(printed),
                                text(printed - applied),
                                text(line.carryOver()),
                                text(line.applied()),
                                text(line.sums().total()))));
    }
}
