package no.tilsagn.launcher.programmefile.fault;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.tilsagn.launcher.jsonfile.Fault;
import no.tilsagn.launcher.jsonfile.FaultCheck;
import no.tilsagn.launcher.jsonfile.Place;
import tools.jackson.databind.JsonNode;

/** A year states each of its administrative resources once. */
final class ResourcesOfYears implements FaultCheck {

    @Override
    public Stream<Fault> faultsOf(Place file) {
        Set<List<JsonNode>> stated = new HashSet<>();
        return file.at("administrativeResources")
                .items("items")
                .filter(item -> item.has("year") && item.has("resource"))
                .filter(item -> !stated.add(
                        List.of(item.at("year").value(), item.at("resource").value())))
                .map(item -> item.at("resource")
                        .fault(
                                "duplicate-resource",
                                "%s of %s stands already above"
                                        .formatted(
                                                item.at("resource").value(),
                                                item.at("year").value())));
    }
}
