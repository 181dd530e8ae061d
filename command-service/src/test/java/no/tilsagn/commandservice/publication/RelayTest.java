package no.tilsagn.commandservice.publication;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudevents.CloudEvent;
import io.cloudevents.kafka.CloudEventDeserializer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import no.tilsagn.commandservice.TestDatabase;
import no.tilsagn.commandservice.execution.CommandExecutor;
import no.tilsagn.commandservice.execution.Requests;
import no.tilsagn.programme.ProgrammeId;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.test.EmbeddedKafkaBroker;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** From the event table to Kafka, on a real broker. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.NONE)
class RelayTest {

    private static final EmbeddedKafkaBroker BROKER = new EmbeddedKafkaKraftBroker(1, 1);

    @Autowired
    CommandExecutor executor;

    private final JdbcClient store = JdbcClient.create(TestDatabase.asOwner());

    @DynamicPropertySource
    static void parts(DynamicPropertyRegistry registry) {
        BROKER.afterPropertiesSet();
        TestDatabase.properties(registry);
        registry.add("spring.kafka.bootstrap-servers", BROKER::getBrokersAsString);
    }

    @AfterAll
    static void stop() {
        BROKER.destroy();
    }

    @Test
    void everyStoredEventReachesKafkaInPositionOrderByteForByte() {
        ProgrammeId programme = Requests.newProgramme();
        for (int i = 0; i < 30; i++) {
            // The first is accepted, the others are refused: refusals are events too.
            executor.execute(Requests.establish(programme));
        }

        List<ConsumerRecord<String, CloudEvent>> messages = messages(programme, 30);
        assertThat(messages)
                .extracting(message -> Long.valueOf(extension(message, "position")))
                .isEqualTo(LongStream.rangeClosed(1, 30).boxed().toList());
        assertThat(messages).extracting(ConsumerRecord::key).containsOnly(programme.value());
        assertThat(messages)
                .extracting(RelayTest::payload)
                .isEqualTo(store.sql("select payload from event where programme = ? order by position")
                        .param(programme.value())
                        .query(String.class)
                        .list());
        CloudEvent first = messages.getFirst().value();
        assertThat(first.getType()).isEqualTo("programme-established.v1");
        assertThat(first.getSubject()).isEqualTo("programme-" + programme);
        assertThat(first.getExtension("actorrole")).isEqualTo("board-secretary");
        assertThat(first.getExtension("effectiveon")).isEqualTo("2025-01-01");
        assertThat(publishedUpTo(programme, 30)).isTrue();
    }

    private boolean publishedUpTo(ProgrammeId programme, long position) {
        Instant deadline = Instant.now().plusSeconds(10);
        while (Instant.now().isBefore(deadline)) {
            Long published = store.sql("select position from publication where programme = ?")
                    .param(programme.value())
                    .query(Long.class)
                    .single();
            if (published == position) {
                return true;
            }
            Thread.onSpinWait();
        }
        return false;
    }

    private static List<ConsumerRecord<String, CloudEvent>> messages(ProgrammeId programme, int count) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                BROKER.getBrokersAsString(),
                "group.id",
                programme.value(),
                "auto.offset.reset",
                "earliest",
                "metadata.max.age.ms",
                500);
        List<ConsumerRecord<String, CloudEvent>> found = new ArrayList<>();
        try (KafkaConsumer<String, CloudEvent> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new CloudEventDeserializer())) {
            consumer.subscribe(List.of("programme-events"));
            Instant deadline = Instant.now().plusSeconds(30);
            while (found.size() < count && Instant.now().isBefore(deadline)) {
                consumer.poll(Duration.ofMillis(200)).forEach(message -> {
                    if (programme.value().equals(message.key())) {
                        found.add(message);
                    }
                });
            }
        }
        return found;
    }

    private static String extension(ConsumerRecord<String, CloudEvent> message, String name) {
        return String.valueOf(message.value().getExtension(name));
    }

    private static String payload(ConsumerRecord<String, CloudEvent> message) {
        return new String(message.value().getData().toBytes(), StandardCharsets.UTF_8);
    }
}
