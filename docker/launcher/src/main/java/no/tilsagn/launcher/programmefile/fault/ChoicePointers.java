package no.tilsagn.launcher.programmefile.fault;

import java.util.stream.Stream;
import no.tilsagn.launcher.jsonfile.Fault;
import no.tilsagn.launcher.jsonfile.FaultCheck;
import no.tilsagn.launcher.jsonfile.Place;
import tools.jackson.core.JsonPointer;

/** A choice points at what was chosen. */
final class ChoicePointers implements FaultCheck {

    @Override
    public Stream<Fault> faultsOf(Place file) {
        return file.items("choices", "at")
                .flatMap(place -> place
                        .text()
                        .filter(pointer -> pointer.startsWith("/"))
                        .filter(pointer ->
                                file.value().at(JsonPointer.compile(pointer)).isMissingNode())
                        .map(pointer -> place.fault(
                                "choice-without-place", "%s points at nothing in this file".formatted(pointer)))
                        .stream());
    }
}
