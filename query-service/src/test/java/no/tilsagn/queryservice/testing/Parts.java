package no.tilsagn.queryservice.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;

/** One PostgreSQL and one Kafka for all tests of this module, started when first needed. */
public final class Parts {

    public static final String TOPIC = "programme-events";
    private static final EmbeddedPostgres POSTGRES = startPostgres();
    private static final EmbeddedKafkaKraftBroker KAFKA = startKafka();

    private Parts() {}

    public static String jdbcUrl() {
        return "jdbc:postgresql://localhost:" + POSTGRES.getPort() + "/tilsagn_query";
    }

    public static String bootstrapServers() {
        return KAFKA.getBrokersAsString();
    }

    /** The query service's database, as the server's superuser. */
    public static JdbcClient asSuperuser() {
        DataSource database = POSTGRES.getDatabase("postgres", "tilsagn_query");
        return JdbcClient.create(database);
    }

    private static EmbeddedPostgres startPostgres() {
        try {
            EmbeddedPostgres postgres = EmbeddedPostgres.start();
            JdbcClient server = JdbcClient.create(postgres.getPostgresDatabase());
            server.sql("create role tilsagn_query_owner login password 'demo'").update();
            server.sql("create role tilsagn_query login password 'demo'").update();
            server.sql("create database tilsagn_query owner tilsagn_query_owner")
                    .update();
            return postgres;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static EmbeddedKafkaKraftBroker startKafka() {
        EmbeddedKafkaKraftBroker kafka = new EmbeddedKafkaKraftBroker(1, 6, TOPIC);
        kafka.afterPropertiesSet();
        return kafka;
    }
}
