package no.tilsagn.launcher.programmefile.fault;

import java.util.stream.Stream;

/** One named check of what a schema cannot say. It sees the file as it is, also where the schema finds faults. */
@FunctionalInterface
interface FaultCheck {

    Stream<Fault> faultsOf(Place file);
}
