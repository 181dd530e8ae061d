package no.tilsagn.launcher.programmefile.fault;

import java.util.stream.Stream;
import no.tilsagn.launcher.jsonfile.Fault;
import no.tilsagn.launcher.jsonfile.FaultCheck;
import no.tilsagn.launcher.jsonfile.Place;
import no.tilsagn.launcher.programmefile.content.Kroner;

/** A line flagged "has funds, no more applications this year" applies for nothing. */
final class FlaggedLines implements FaultCheck {

    @Override
    public Stream<Fault> faultsOf(Place file) {
        return file.at("budget")
                .items("blocks", "lines")
                .filter(line -> line.isTrue("noMoreApplications"))
                .filter(line -> line.number("applied").orElse(0) > 0)
                .map(line -> line.at("applied")
                        .fault(
                                "applied-on-flagged-line",
                                "%s is applied for on a line that takes no more applications"
                                        .formatted(Kroner.text(
                                                line.number("applied").orElse(0)))));
    }
}
