package no.tilsagn.commandservice;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;

/** One real PostgreSQL for all tests of this module, with the roles and databases a production set-up has. */
public final class TestDatabase {

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
                    .start();
            JdbcClient admin = JdbcClient.create(server.getPostgresDatabase());
            admin.sql("create role tilsagn_command_owner login password 'owner'")
                    .update();
            admin.sql("create role tilsagn_command login password 'service'").update();
            admin.sql("create database tilsagn_command owner tilsagn_command_owner")
                    .update();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Points the service at this database. */
    public static void properties(DynamicPropertyRegistry registry) {
        registry.add(
                "spring.datasource.url", () -> "jdbc:postgresql://127.0.0.1:" + SERVER.getPort() + "/tilsagn_command");
        registry.add("spring.datasource.password", () -> "service");
        registry.add("spring.flyway.password", () -> "owner");
    }

    /** The database as its owner sees it, for tests that look at, or spoil, what is stored. */
    public static DataSource asOwner() {
        return SERVER.getDatabase("postgres", "tilsagn_command");
    }
}
