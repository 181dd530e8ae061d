package no.tilsagn.launcher.programmefile.fault;

import java.util.stream.Stream;
import no.tilsagn.launcher.jsonfile.Fault;
import no.tilsagn.launcher.jsonfile.FaultCheck;
import no.tilsagn.launcher.jsonfile.Place;

/** Nothing ends before it starts. */
final class Months implements FaultCheck {

    @Override
    public Stream<Fault> faultsOf(Place file) {
        return Stream.concat(file.items("projects"), file.items("focusAreas")).flatMap(entry -> {
            String start = entry.text("startMonth").orElse("");
            String end = entry.text("endMonth").orElse("");
            return !start.isEmpty() && !end.isEmpty() && end.compareTo(start) < 0
                    ? Stream.of(entry.at("endMonth")
                            .fault("end-before-start", "ends in %s and starts in %s".formatted(end, start)))
                    : Stream.empty();
        });
    }
}
