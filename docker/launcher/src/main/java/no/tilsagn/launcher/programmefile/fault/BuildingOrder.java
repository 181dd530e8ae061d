package no.tilsagn.launcher.programmefile.fault;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.tilsagn.launcher.jsonfile.Fault;
import no.tilsagn.launcher.jsonfile.FaultCheck;
import no.tilsagn.launcher.jsonfile.Place;

/** No project builds on itself, over however many others: what is built on is registered first. */
final class BuildingOrder implements FaultCheck {

    @Override
    public Stream<Fault> faultsOf(Place file) {
        Map<String, List<String>> builtOn = new HashMap<>();
        file.items("projects")
                .forEach(project -> project.text("number")
                        .ifPresent(number -> builtOn.put(
                                number,
                                project.items("buildsOn")
                                        .flatMap(built -> built.text("project").stream())
                                        .toList())));
        return file.items("projects")
                .filter(project -> project.text("number")
                        .filter(number -> reaches(number, number, builtOn, new HashSet<>()))
                        .isPresent())
                .map(project -> project.at("buildsOn")
                        .fault(
                                "builds-on-itself",
                                "%s builds on itself, by way of %s"
                                        .formatted(
                                                project.text("number").orElseThrow(),
                                                builtOn.get(
                                                        project.text("number").orElseThrow()))));
    }

    private static boolean reaches(String from, String goal, Map<String, List<String>> builtOn, Set<String> seen) {
        return builtOn.getOrDefault(from, List.of()).stream()
                .anyMatch(next -> next.equals(goal) || (seen.add(next) && reaches(next, goal, builtOn, seen)));
    }
}
