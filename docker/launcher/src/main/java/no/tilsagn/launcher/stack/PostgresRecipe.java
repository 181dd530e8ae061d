package no.tilsagn.launcher.stack;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import no.tilsagn.launcher.postgres.Databases;
import no.tilsagn.launcher.postgres.PostgresCluster;
import no.tilsagn.launcher.process.Child;
import no.tilsagn.launcher.process.Signal;

/** PostgreSQL in the foreground, as the launcher's own child. */
record PostgresRecipe(PostgresCluster cluster, int port) implements Recipe {
    @Override
    public List<String> command() throws IOException, InterruptedException {
        return cluster.prepare(port);
    }

    @Override
    public Optional<String> hindrance(Child child) {
        return new Databases(cluster, port).prepare();
    }

    @Override
    public Signal endSignal() {
        return Signal.INT;
    }
}
