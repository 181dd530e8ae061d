package no.tilsagn.launcher.programmefile.fault;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.tilsagn.launcher.jsonfile.Fault;
import no.tilsagn.launcher.jsonfile.FaultCheck;
import no.tilsagn.launcher.jsonfile.Place;

/** Whatever names a project, focus area, group, recipient, board seat or budget line names one that the file holds. */
final class KnownReferences implements FaultCheck {

    private static final List<String> SECTIONS_ON_PROJECTS =
            List.of("expectedSupplementaryApplications", "plannedResults", "plannedImplementations");

    @Override
    public Stream<Fault> faultsOf(Place file) {
        Place budget = file.at("budget");
        List<Place> lines = budget.items("blocks", "lines").toList();
        List<Place> subjects = Stream.concat(
                        lines.stream(),
                        SECTIONS_ON_PROJECTS.stream()
                                .flatMap(section -> file.at(section).items("items")))
                .toList();
        List<Place> builtOn = Stream.concat(file.items("projects", "buildsOn"), file.items("focusAreas", "buildsOn"))
                .toList();
        return Stream.of(
                        unknown(
                                "project",
                                Stream.concat(subjects.stream(), builtOn.stream()),
                                file,
                                "projects",
                                "number"),
                        unknown("focusArea", subjects.stream(), file, "focusAreas", "code"),
                        unknown("group", budget.items("blocks"), budget, "groups", "code"),
                        unknownRecipients(lines, file),
                        unknownLines(lines, file),
                        unknown(
                                "boardSeat",
                                file.at("recipients").items("items"),
                                file.at("boardSeats"),
                                "items",
                                "organisation"))
                .flatMap(faults -> faults);
    }

    private static Stream<Fault> unknown(
            String property, Stream<Place> referring, Place owner, String table, String key) {
        if (!owner.hasArray(table)) {
            return Stream.empty();
        }
        Set<String> known =
                owner.items(table).flatMap(entry -> entry.text(key).stream()).collect(Collectors.toSet());
        String code = "unknown-" + property.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
        return referring
                .map(place -> place.at(property))
                .flatMap(place -> place.text().stream()
                        .filter(named -> !known.contains(named))
                        .map(named -> place.fault(
                                code,
                                "%s is not among the %d entries of %s/%s"
                                        .formatted(named, known.size(), owner.pointer(), table))));
    }

    private static Stream<Fault> unknownLines(List<Place> lines, Place file) {
        Set<String> known =
                lines.stream().flatMap(line -> line.text("line").stream()).collect(Collectors.toSet());
        return file.items("remarks", "lines")
                .flatMap(place -> place.text().stream()
                        .filter(named -> !known.contains(named))
                        .map(named -> place.fault("unknown-line", "%s is no line of the budget".formatted(named))));
    }

    private static Stream<Fault> unknownRecipients(List<Place> lines, Place file) {
        if (!file.at("recipients").hasArray("items")) {
            return Stream.empty();
        }
        Set<String> known = file.at("recipients")
                .items("items")
                .flatMap(recipient -> recipient.texts("printedForms").stream())
                .collect(Collectors.toSet());
        return lines.stream()
                .map(line -> line.at("recipient"))
                .flatMap(place -> place.text().stream()
                        .filter(named -> !known.contains(named))
                        .map(named -> place.fault(
                                "unknown-recipient", "%s is a printed form of no recipient".formatted(named))));
    }
}
