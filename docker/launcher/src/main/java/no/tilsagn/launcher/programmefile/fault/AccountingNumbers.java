package no.tilsagn.launcher.programmefile.fault;

import java.util.stream.Stream;
import no.tilsagn.launcher.jsonfile.Fault;
import no.tilsagn.launcher.jsonfile.FaultCheck;
import no.tilsagn.launcher.jsonfile.Place;

/** An accounting number is given where its state says so, and nowhere else. */
final class AccountingNumbers implements FaultCheck {

    @Override
    public Stream<Fault> faultsOf(Place file) {
        return file.items("projects")
                .map(project -> project.at("accountingNumber"))
                .flatMap(number -> number
                        .text("state")
                        .filter(state -> state.equals("NUMBER") != number.has("number"))
                        .map(state -> number.fault(
                                "accounting-number-unclear",
                                "state %s with %s"
                                        .formatted(
                                                state,
                                                number.text("number")
                                                        .map(text -> "number " + text)
                                                        .orElse("no number"))))
                        .stream());
    }
}
