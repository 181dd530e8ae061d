package no.tilsagn.launcher.programmefile.remark;

import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.tilsagn.launcher.programmefile.content.ActionProgramme;
import no.tilsagn.launcher.programmefile.content.PrintedNumber;
import org.jspecify.annotations.Nullable;

/** A table of risks that skips a number. */
final class RiskNumbering implements RemarkCheck {

    @Override
    public String id() {
        return "INC-13";
    }

    @Override
    public String kind() {
        return GAP;
    }

    @Override
    public @Nullable String section(ActionProgramme programme) {
        return ActionProgramme.section(programme.risks());
    }

    @Override
    public Optional<Remark> look(ActionProgramme programme) {
        Map<String, NavigableSet<Integer>> tables = ActionProgramme.entries(programme.risks()).stream()
                .flatMap(risk -> risk.printedNumbers().stream())
                .collect(Collectors.groupingBy(
                        PrintedNumber::table,
                        TreeMap::new,
                        Collectors.mapping(
                                PrintedNumber::number, Collectors.toCollection(() -> new TreeSet<Integer>()))));
        List<RemarkPlace> places = tables.entrySet().stream()
                .flatMap(table -> skipped(table.getValue())
                        .map(number -> "%s skips number %d: %d risks under the numbers %d to %d"
                                .formatted(
                                        table.getKey(),
                                        number,
                                        table.getValue().size(),
                                        table.getValue().first(),
                                        table.getValue().last())))
                .map(RemarkPlace::told)
                .toList();
        return found(
                programme,
                "LOW",
                places,
                "The numbering of risks has a hole, so tables do not number the same risk alike.",
                "Risks are keyed by our own id; the printed numbers are kept.");
    }

    private static Stream<Integer> skipped(NavigableSet<Integer> numbers) {
        return IntStream.range(numbers.first(), numbers.last())
                .filter(number -> !numbers.contains(number))
                .boxed();
    }
}
