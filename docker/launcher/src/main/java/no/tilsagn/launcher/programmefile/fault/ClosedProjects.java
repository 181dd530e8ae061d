package no.tilsagn.launcher.programmefile.fault;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.tilsagn.launcher.jsonfile.Fault;
import no.tilsagn.launcher.jsonfile.FaultCheck;
import no.tilsagn.launcher.jsonfile.Place;
import no.tilsagn.launcher.programmefile.content.Kroner;

/** A project that opens closed receives no money, so its lines apply for none. */
final class ClosedProjects implements FaultCheck {

    private static final Set<String> CLOSED = Set.of("REALISATION", "STOPPED");

    @Override
    public Stream<Fault> faultsOf(Place file) {
        Set<String> closed = file.items("projects")
                .filter(project ->
                        project.text("openingPhase").filter(CLOSED::contains).isPresent())
                .flatMap(project -> project.text("number").stream())
                .collect(Collectors.toSet());
        return file.at("budget")
                .items("blocks", "lines")
                .filter(line -> line.number("applied").orElse(0) > 0)
                .filter(line -> line.text("project").filter(closed::contains).isPresent())
                .map(line -> line.at("applied")
                        .fault(
                                "applied-for-closed-project",
                                "%s is applied for %s, which opens closed"
                                        .formatted(
                                                Kroner.text(
                                                        line.number("applied").orElse(0)),
                                                line.text("project").orElseThrow())));
    }
}
