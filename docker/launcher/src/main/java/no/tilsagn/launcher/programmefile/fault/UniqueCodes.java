package no.tilsagn.launcher.programmefile.fault;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import no.tilsagn.launcher.jsonfile.Fault;
import no.tilsagn.launcher.jsonfile.FaultCheck;
import no.tilsagn.launcher.jsonfile.Place;

/** No table names the same code, number or id twice. */
final class UniqueCodes implements FaultCheck {

    private record Table(String code, Function<Place, Stream<Place>> keys) {}

    private static final List<Table> TABLES = List.of(
            new Table("duplicate-fund-source", file -> keys(file.at("programme").items("fundSources"), "code")),
            new Table("duplicate-project-number", file -> keys(file.items("projects"), "number")),
            new Table("duplicate-focus-area", file -> keys(file.items("focusAreas"), "code")),
            new Table("duplicate-group", file -> keys(file.at("budget").items("groups"), "code")),
            new Table("duplicate-block", file -> keys(file.at("budget").items("blocks"), "code")),
            new Table("duplicate-line", file -> keys(file.at("budget").items("blocks", "lines"), "line")),
            new Table(
                    "duplicate-specification-row",
                    file -> keys(file.at("budget").items("blocks", "lines"), "specification", "code")),
            new Table(
                    "duplicate-frame", file -> file.at("budget").items("frames").map(frame -> frame.at("label"))),
            new Table("duplicate-board-seat", file -> keys(file.at("boardSeats").items("items"), "seat")),
            new Table("duplicate-goal", file -> keys(file.at("goals").items("items"), "id")),
            new Table("duplicate-benefit", file -> keys(file.at("benefits").items("items"), "id")),
            new Table("duplicate-risk", file -> keys(file.at("risks").items("items"), "id")),
            new Table(
                    "duplicate-planned-work",
                    file -> Stream.of("plannedResults", "plannedImplementations")
                            .flatMap(section -> keys(file.at(section).items("items"), "id"))),
            new Table("duplicate-gathering", file -> keys(file.at("gatherings").items("items"), "id")),
            new Table("duplicate-recipient", file -> keys(file.at("recipients").items("items"), "code")),
            new Table(
                    "duplicate-recipient-form",
                    file -> file.at("recipients").items("items").flatMap(item -> item.items("printedForms"))),
            new Table("duplicate-remark", file -> keys(file.items("remarks"), "id")));

    @Override
    public Stream<Fault> faultsOf(Place file) {
        return TABLES.stream()
                .flatMap(table -> repeated(table.code(), table.keys().apply(file)));
    }

    private static Stream<Place> keys(Stream<Place> entries, String key) {
        return entries.map(entry -> entry.at(key));
    }

    private static Stream<Place> keys(Stream<Place> entries, String nested, String key) {
        return keys(entries.flatMap(entry -> entry.items(nested)), key);
    }

    private static Stream<Fault> repeated(String code, Stream<Place> keys) {
        Map<Object, Place> first = new HashMap<>();
        return keys.filter(key -> key.value().isValueNode() || key.value().isArray())
                .flatMap(key -> {
                    Place earlier = first.putIfAbsent(key.value().toString(), key);
                    return earlier == null
                            ? Stream.empty()
                            : Stream.of(key.fault(
                                    code, "%s stands already on line %d".formatted(key.value(), earlier.line())));
                });
    }
}
