package no.tilsagn.launcher.programmefile.fault;

import java.util.Set;
import java.util.stream.Stream;
import no.tilsagn.launcher.jsonfile.Fault;
import no.tilsagn.launcher.jsonfile.FaultCheck;
import no.tilsagn.launcher.jsonfile.Place;

/** A yellow or red risk says what is done about it. */
final class MitigatedRisks implements FaultCheck {

    private static final Set<String> NEEDING = Set.of("YELLOW", "RED");

    @Override
    public Stream<Fault> faultsOf(Place file) {
        return file.at("risks")
                .items("items")
                .filter(risk -> !risk.has("mitigation"))
                .flatMap(risk -> Stream.of("probability", "consequence")
                        .filter(part ->
                                risk.text(part).filter(NEEDING::contains).isPresent())
                        .findFirst()
                        .map(part -> risk.at(part)
                                .fault(
                                        "mitigation-missing",
                                        "%s is %s, and nothing is said of what is done about it"
                                                .formatted(part, risk.text(part).orElseThrow())))
                        .stream());
    }
}
