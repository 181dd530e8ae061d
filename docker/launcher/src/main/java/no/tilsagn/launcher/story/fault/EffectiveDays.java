package no.tilsagn.launcher.story.fault;

import java.util.stream.Stream;
import no.tilsagn.launcher.jsonfile.Fault;
import no.tilsagn.launcher.jsonfile.FaultCheck;
import no.tilsagn.launcher.jsonfile.Place;

/** The day a step's row shows is the day its body names, where it names one. */
public final class EffectiveDays implements FaultCheck {

    @Override
    public Stream<Fault> faultsOf(Place file) {
        return file.items("steps")
                .flatMap(step -> step.at("body").text("effectiveOn").stream()
                        .filter(day -> step.text("effective")
                                .filter(shown -> !shown.equals(day))
                                .isPresent())
                        .map(day ->
                                step.at("effective").fault("effective-differs", "the body is effective on " + day)));
    }
}
