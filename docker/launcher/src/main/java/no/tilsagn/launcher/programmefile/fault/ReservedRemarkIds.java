package no.tilsagn.launcher.programmefile.fault;

import java.util.stream.Stream;
import no.tilsagn.launcher.jsonfile.Fault;
import no.tilsagn.launcher.jsonfile.FaultCheck;
import no.tilsagn.launcher.jsonfile.Place;
import no.tilsagn.launcher.programmefile.remark.RemarkChecks;

/** A file declares no remark under the id of a check: that check finds it, or it is not so. */
final class ReservedRemarkIds implements FaultCheck {

    @Override
    public Stream<Fault> faultsOf(Place file) {
        return file.items("remarks")
                .map(remark -> remark.at("id"))
                .flatMap(id -> id
                        .text()
                        .filter(RemarkChecks.ids()::contains)
                        .map(text -> id.fault(
                                "remark-found-by-check", "%s is found by a check and not declared".formatted(text)))
                        .stream());
    }
}
