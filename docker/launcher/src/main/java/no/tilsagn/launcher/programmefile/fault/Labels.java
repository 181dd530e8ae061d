package no.tilsagn.launcher.programmefile.fault;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.tilsagn.launcher.jsonfile.Fault;
import no.tilsagn.launcher.jsonfile.FaultCheck;
import no.tilsagn.launcher.jsonfile.Place;

/** A label names fund sources of the programme, each once, in the programme's order, and none past its last year. */
final class Labels implements FaultCheck {

    @Override
    public Stream<Fault> faultsOf(Place file) {
        Place programme = file.at("programme");
        if (!programme.hasArray("fundSources")) {
            return Stream.empty();
        }
        Map<String, Place> sources = new HashMap<>();
        programme
                .items("fundSources")
                .forEach(source -> source.text("code").ifPresent(code -> sources.putIfAbsent(code, source)));
        List<String> order = programme
                .items("fundSources")
                .flatMap(source -> source.text("code").stream())
                .distinct()
                .toList();
        Place budget = file.at("budget");
        OptionalLong year = budget.number("year");
        return Stream.concat(
                        Stream.concat(budget.items("frames"), budget.items("blocks", "lines"))
                                .map(entry -> entry.at("label")),
                        file.items("remarks", "labels"))
                .filter(label -> label.value().isArray())
                .flatMap(label -> Stream.of(unknown(label, order), order(label, order), ended(label, sources, year))
                        .flatMap(faults -> faults));
    }

    private static Stream<Place> codes(Place label) {
        return IntStream.range(0, label.value().size())
                .mapToObj(Integer::toString)
                .map(label::below);
    }

    private static Stream<Fault> unknown(Place label, List<String> order) {
        return codes(label)
                .filter(code ->
                        code.text().isPresent() && !order.contains(code.text().get()))
                .map(code -> code.fault(
                        "unknown-fund-source", "%s is not among the fund sources %s".formatted(code.value(), order)));
    }

    private static Stream<Fault> order(Place label, List<String> order) {
        List<String> known = codes(label)
                .flatMap(code -> code.text().stream())
                .filter(order::contains)
                .toList();
        List<String> once = known.stream().distinct().toList();
        if (once.size() < known.size()) {
            return Stream.of(label.fault("label-repeats-source", "%s names a fund source twice".formatted(known)));
        }
        List<String> inOrder =
                known.stream().sorted(Comparator.comparingInt(order::indexOf)).toList();
        return known.equals(inOrder)
                ? Stream.empty()
                : Stream.of(label.fault(
                        "label-out-of-order", "%s is written %s in the programme's order".formatted(known, inOrder)));
    }

    private static Stream<Fault> ended(Place label, Map<String, Place> sources, OptionalLong year) {
        return codes(label)
                .flatMap(code -> code.text().map(sources::get).stream().flatMap(source -> {
                    OptionalLong last = source.number("lastYear");
                    return year.isPresent() && last.isPresent() && year.getAsLong() > last.getAsLong()
                            ? Stream.of(code.fault(
                                    "fund-source-ended",
                                    "%s has its last year in %d, the budget is for %d"
                                            .formatted(code.value(), last.getAsLong(), year.getAsLong())))
                            : Stream.empty();
                }));
    }
}
