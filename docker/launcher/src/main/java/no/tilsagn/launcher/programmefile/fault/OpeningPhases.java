package no.tilsagn.launcher.programmefile.fault;

import java.util.List;
import java.util.stream.Stream;
import no.tilsagn.launcher.jsonfile.Fault;
import no.tilsagn.launcher.jsonfile.FaultCheck;
import no.tilsagn.launcher.jsonfile.Place;

/** Where the source states phases, a project opens in one of them. */
final class OpeningPhases implements FaultCheck {

    @Override
    public Stream<Fault> faultsOf(Place file) {
        return file.items("projects").flatMap(project -> {
            List<String> stated = project.texts("statedPhases");
            return project.text("openingPhase").stream()
                    .filter(phase -> !stated.isEmpty() && !stated.contains(phase))
                    .map(phase -> project.at("openingPhase")
                            .fault(
                                    "opening-phase-not-stated",
                                    "opens in %s, the source states %s".formatted(phase, stated)));
        });
    }
}
