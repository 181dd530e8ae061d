package no.tilsagn.launcher.jsonfile;

import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** To JSON Schema 1.0 and 1e3 are integers; here a number is written as a whole one. */
public final class WholeNumbers implements FaultCheck {

    @Override
    public Stream<Fault> faultsOf(Place file) {
        return file.withAllBelow()
                .filter(place -> isWholeButNotWrittenSo(place.value()))
                .map(place -> place.fault(
                        "number-not-whole", "%s is not written as a whole number".formatted(place.value())));
    }

    private static boolean isWholeButNotWrittenSo(JsonNode value) {
        return value.isNumber()
                && !value.isIntegralNumber()
                && value.decimalValue().stripTrailingZeros().scale() <= 0;
    }
}
