package no.tilsagn.launcher.stack;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.tilsagn.launcher.process.Child;
import no.tilsagn.launcher.process.DataFolder;

/** Kafka on its own class path. */
record BrokerRecipe(DataFolder folder, Ports ports, Path jar) implements Recipe {
    private static final String READY = "broker ready";

    @Override
    public List<String> command() {
        // Kafka unmaps its index files through sun.misc.Unsafe, which the JDK would otherwise warn of.
        List<String> options = Stream.concat(Jvm.small().stream(), Stream.of("--sun-misc-unsafe-memory-access=allow"))
                .toList();
        return new Jvm(folder, "320m")
                .running(
                        options,
                        List.of(
                                "-cp",
                                jar.resolveSibling("*").toString(),
                                "no.tilsagn.broker.Broker",
                                Integer.toString(ports.broker()),
                                Integer.toString(ports.controller()),
                                folder.path().resolve("broker").toString()));
    }

    @Override
    public Optional<String> hindrance(Child child) {
        return child.log().says(READY) ? Optional.empty() : Optional.of("it does not say \"" + READY + "\"");
    }
}
