package no.tilsagn.commandservice;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;

/** One real PostgreSQL for all tests of this module, with the roles and databases a production set-up has. */
public final class TestDatabase {

    private static final String NAME = "test.database.name";
    private static final EmbeddedPostgres SERVER = start();

    private TestDatabase() {}

    private static EmbeddedPostgres start() {
        try {
            // Durable, as in production: the library's own default is not.
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setServerConfig("max_connections", "200")
                    .setServerConfig("fsync", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("synchronous_commit", "on")
                    // Room for what a test of many programmes stores at a time, and no checkpoint amid it.
                    .setServerConfig("shared_buffers", "512MB")
                    .setServerConfig("max_wal_size", "4GB")
                    .start();
            JdbcClient admin = JdbcClient.create(server.getPostgresDatabase());
            admin.sql("create role tilsagn_command_owner login password 'owner'")
                    .update();
            admin.sql("create role tilsagn_command login password 'service'").update();
            for (String database : List.of("tilsagn_command", "tilsagn_simulated")) {
                admin.sql("create database " + database + " owner tilsagn_command_owner")
                        .update();
            }
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Points the service at this database. */
    public static void properties(DynamicPropertyRegistry registry) {
        registry.add(
                "spring.datasource.url",
                () -> "jdbc:postgresql://127.0.0.1:" + SERVER.getPort() + "/${" + NAME + ":tilsagn_command}");
        registry.add("spring.datasource.password", () -> "service");
        registry.add("spring.flyway.password", () -> "owner");
    }

    /** Points it at a store for programmes in simulated time: none of real time may stand beside them. */
    public static void simulated(DynamicPropertyRegistry registry) {
        registry.add(NAME, () -> "tilsagn_simulated");
    }

    /** The database as its owner sees it, for tests that look at, or spoil, what is stored. */
    public static DataSource asOwner() {
        return SERVER.getDatabase("postgres", "tilsagn_command");
    }

    /** The store of simulated programmes as its owner sees it. */
    public static DataSource simulatedAsOwner() {
        return SERVER.getDatabase("postgres", "tilsagn_simulated");
    }
}
