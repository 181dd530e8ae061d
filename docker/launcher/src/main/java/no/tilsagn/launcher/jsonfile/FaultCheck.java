package no.tilsagn.launcher.jsonfile;

import java.util.stream.Stream;

/** One named check of what a schema cannot say. It sees the file as it is, also where the schema finds faults. */
@FunctionalInterface
public interface FaultCheck {

    Stream<Fault> faultsOf(Place file);
}
