package no.tilsagn.broker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The broker as a process: what it acknowledged is still there after SIGKILL. */
class BrokerTest {
    private static final String TOPIC = "kept";
    private static final TopicPartition PARTITION = new TopicPartition(TOPIC, 0);
    private static final List<String> RECORDS =
            IntStream.range(0, 200).mapToObj(Integer::toString).toList();

    @TempDir
    Path folder;

    private final int port = freePort();
    private final int controllerPort = freePort();
    private Process broker;

    @BeforeEach
    void start() throws Exception {
        Path output = folder.resolve("output.txt");
        broker = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:-UsePerfData",
                        "-Djava.io.tmpdir=" + folder,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Broker.class.getName(),
                        Integer.toString(port),
                        Integer.toString(controllerPort),
                        folder.resolve("log").toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        for (int tenths = 0; !Files.readString(output).contains("broker ready"); tenths++) {
            boolean ended = broker.waitFor(100, TimeUnit.MILLISECONDS);
            assertThat(ended || tenths > 600)
                    .as("broker does not come up:%n%s", Files.readString(output))
                    .isFalse();
        }
    }

    @AfterEach
    void kill() throws InterruptedException {
        broker.destroyForcibly().waitFor();
    }

    @Test
    void records_and_offsets_outlive_a_hard_kill() throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", address()))) {
            admin.createTopics(List.of(new NewTopic(TOPIC, 1, (short) 1))).all().get(30, TimeUnit.SECONDS);
        }
        produce();
        assertThat(consumeSome(50)).isEqualTo(RECORDS.subList(0, 50));

        kill();
        start();

        assertThat(consumeSome(150)).isEqualTo(RECORDS.subList(50, 200));
    }

    @Test
    void it_ends_when_asked_to() throws InterruptedException {
        broker.destroy();
        assertThat(broker.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(folder.resolve("log/.kafka_cleanshutdown")).exists();
    }

    private void produce() throws Exception {
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", address(), "acks", "all"),
                new StringSerializer(),
                new StringSerializer())) {
            for (String each : RECORDS) {
                producer.send(new ProducerRecord<>(TOPIC, each)).get(30, TimeUnit.SECONDS);
            }
        }
    }

    /** Reads on from the group's committed offset and commits what was read. */
    private List<String> consumeSome(int count) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", address(),
                "group.id", "test",
                "enable.auto.commit", "false",
                "max.poll.records", "50",
                "auto.offset.reset", "earliest");
        List<String> read = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(List.of(PARTITION));
            long deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
            while (read.size() < count && System.nanoTime() < deadline) {
                consumer.poll(Duration.ofSeconds(1)).forEach(record -> read.add(record.value()));
            }
            consumer.commitSync();
        }
        return read;
    }

    private String address() {
        return "127.0.0.1:" + port;
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new IllegalStateException(none);
        }
    }
}
