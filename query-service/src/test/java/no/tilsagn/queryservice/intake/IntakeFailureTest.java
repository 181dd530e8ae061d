package no.tilsagn.queryservice.intake;

import static no.tilsagn.queryservice.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import no.tilsagn.command.Role;
import no.tilsagn.queryservice.testing.Parts;
import no.tilsagn.queryservice.testing.Relay;
import no.tilsagn.queryservice.testing.ServiceTest;
import no.tilsagn.queryservice.testing.Story;
import no.tilsagn.readmodel.ReadModels;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;

class IntakeFailureTest extends ServiceTest {

    private static final String GROUP = "tilsagn-query";

    @Autowired
    private KafkaListenerEndpointRegistry listeners;

    @Autowired
    private MeterRegistry metrics;

    @Autowired
    private IntakeGauges gauges;

    /** What a crash between the database's commit and Kafka's leaves behind: all offsets back, all rows there. */
    @Test
    void everythingDeliveredAgainFromTheFirstRecordIsFoldedOnce() throws ExecutionException, InterruptedException {
        Story story = folded(Story.adopted());
        var listener = listeners.getListenerContainer(EventListener.ID);
        listener.stop();
        eventually("the listener has stopped", () -> !listener.isRunning());
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", Parts.bootstrapServers()))) {
            Map<TopicPartition, OffsetAndMetadata> first =
                    admin.listConsumerGroupOffsets(GROUP).partitionsToOffsetAndMetadata().get().keySet().stream()
                            .collect(Collectors.toMap(partition -> partition, partition -> new OffsetAndMetadata(0)));
            assertThat(first).isNotEmpty();
            admin.alterConsumerGroupOffsets(GROUP, first).all().get();
        }
        double skipped = metrics.get("tilsagn.intake.skipped").counter().count();

        listener.start();

        eventually(
                "all ten come again and are skipped",
                () -> metrics.get("tilsagn.intake.skipped").counter().count() >= skipped + 10);
        folded(story.phaseRegistered());
        assertThat(count("journal", story)).isEqualTo(11);
        assertFoldedPurely(story);
    }

    @Test
    void aDatabaseThatRefusesLosesNothing() {
        Story story = folded(Story.established());
        double failures = failures();
        Parts.asSuperuser().sql("revoke insert on journal from tilsagn_query").update();
        try {
            Relay.send(story.phaseRegistered().last());
            eventually("the intake has failed twice", () -> failures() >= failures + 2);
            assertThat(count("journal", story)).isEqualTo(4);
        } finally {
            Parts.asSuperuser().sql("grant insert on journal to tilsagn_query").update();
        }

        awaitFolded(story);
        assertFoldedPurely(story);
    }

    @Test
    void aRecordOfNoProgrammeIsKeptApartAndCounted() {
        long before = unreadable();
        byte[] key = "nobody".getBytes(StandardCharsets.UTF_8);
        Relay.send(new ProducerRecord<>(Parts.TOPIC, key, new byte[] {0, 1, (byte) 0xff}));
        ProducerRecord<byte[], byte[]> strayed =
                Relay.message(Story.established().event(1));
        Relay.send(new ProducerRecord<>(Parts.TOPIC, null, key, strayed.value(), strayed.headers()));

        eventually("both are kept", () -> unreadable() == before + 2);
        gauges.refresh();
        assertThat(metrics.get("tilsagn.intake.unreadable.records").gauge().value())
                .isEqualTo((double) before + 2);
    }

    @Test
    void theIntakeSaysHowItIs() {
        // Only the first hundred programmes have a figure of their own, and other tests tell more than that.
        Story story = folded(Story.established("first-"));
        gauges.refresh();

        assertThat(metrics.get("tilsagn.intake.position")
                        .tag("programme", story.programme().value())
                        .gauge()
                        .value())
                .isEqualTo(4.0);
        assertThat(metrics.get("tilsagn.intake.lag").gauge().value()).isPositive();
        assertThat(metrics.get("tilsagn.intake.programmes")
                        .tag("status", "RUNNING")
                        .gauge()
                        .value())
                .isPositive();
        assertThat(metrics.get("kafka.consumer.fetch.manager.records.lag.max").gauges())
                .isNotEmpty();
        assertThat(as(Role.OPERATOR, story).root("/actuator/prometheus").status())
                .isEqualTo(200);
        assertThat(with("", story.programme())
                        .root("/actuator/health/readiness")
                        .status())
                .isEqualTo(200);
        assertThat(with("", story.programme()).root("/actuator/health/liveness").status())
                .isEqualTo(200);
    }

    @Test
    void theServiceMayNotChangeTheJournal() {
        Story story = folded(Story.established());

        assertThat(Parts.asSuperuser()
                        .sql("select privilege_type from information_schema.role_table_grants"
                                + " where grantee = 'tilsagn_query' and table_name = 'journal'")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("SELECT", "INSERT");
        assertThat(count("journal", story)).isEqualTo(4);
    }

    private void assertFoldedPurely(Story story) {
        var digests = as(Role.AUDITOR, story).get("/read-models").path("readModels");
        assertThat(digests.valueStream().map(each -> each.path("digest").asString()))
                .containsExactlyElementsOf(
                        ReadModels.ALL.stream().map(story::digest).toList());
    }

    private double failures() {
        return metrics.get("tilsagn.intake.failures").counter().count();
    }

    private static long unreadable() {
        return Parts.asSuperuser()
                .sql("select count(*) from unreadable_record")
                .query(Long.class)
                .single();
    }

    private static long count(String table, Story story) {
        return Parts.asSuperuser()
                .sql("select count(*) from " + table + " where programme = ?")
                .param(story.programme().value())
                .query(Long.class)
                .single();
    }
}
