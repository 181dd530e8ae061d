package no.tilsagn.launcher.stack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.tilsagn.launcher.postgres.Database;
import no.tilsagn.launcher.postgres.PostgresCluster;
import no.tilsagn.launcher.process.DataFolder;

/**
 * How each part of a stack is started, from the stack's settings. Services are configured by standard properties only.
 * A part that is not built is found here, before anything is started.
 */
record Recipes(StackSettings settings, DataFolder folder, PostgresCluster cluster) {
    Recipe of(Part part) {
        return switch (part) {
            case POSTGRES -> new PostgresRecipe(cluster, settings.ports().postgres());
            case BROKER ->
                new BrokerRecipe(
                        folder,
                        settings.ports(),
                        Jvm.built(settings.project().resolve("docker/broker/target/lib/broker.jar")));
            case ISSUER -> issuer();
            case COMMAND_SERVICE, SECOND_COMMAND_SERVICE -> service(part, "command-service", Database.TILSAGN_COMMAND);
            case QUERY_SERVICE ->
                service(
                        part,
                        "query-service",
                        Database.TILSAGN_QUERY,
                        "tilsagn.command-service.uri=http://127.0.0.1:"
                                + settings.ports().commandService());
        };
    }

    private Recipe issuer() {
        return new BootRecipe(
                new Jvm(folder, "192m"),
                Jvm.small(),
                jar(Path.of("docker", "issuer"), "issuer"),
                settings.ports().issuer(),
                with(
                        Part.ISSUER,
                        List.of(),
                        "tilsagn.issuer.programmes=" + String.join(",", settings.programmes()),
                        "tilsagn.issuer.pages-redirect=http://127.0.0.1:%d/login/oauth2/code/tilsagn"
                                .formatted(settings.ports().of(Part.QUERY_SERVICE)),
                        "tilsagn.issuer.key-file=" + folder.path().resolve("issuer-key.json")),
                Map.of());
    }

    private Recipe service(Part part, String module, Database database, String... own) {
        Ports ports = settings.ports();
        return new BootRecipe(
                new Jvm(folder, "512m"),
                settings.brief() ? Jvm.small() : List.of(),
                jar(Path.of(module), module),
                ports.of(part),
                with(
                        part,
                        List.of(own),
                        "spring.datasource.url=" + PostgresCluster.jdbcUrl(ports.postgres(), database.databaseName()),
                        "spring.datasource.username=" + database.service().roleName(),
                        "spring.flyway.user=" + database.owner().roleName(),
                        "spring.kafka.bootstrap-servers=127.0.0.1:" + ports.broker(),
                        "spring.security.oauth2.resourceserver.jwt.issuer-uri=http://127.0.0.1:" + ports.issuer()),
                Map.of(
                        "SPRING_DATASOURCE_PASSWORD", cluster.passwords().of(database.service()),
                        "SPRING_FLYWAY_PASSWORD", cluster.passwords().of(database.owner())));
    }

    private Path jar(Path module, String name) {
        return Jvm.built(settings.project().resolve(module).resolve("target").resolve(name + "-exec.jar"));
    }

    private List<String> with(Part part, List<String> own, String... standard) {
        List<String> all = new ArrayList<>(List.of(standard));
        all.addAll(own);
        all.addAll(settings.arguments().getOrDefault(part, List.of()));
        return all;
    }
}
