package no.tilsagn.broker;

import java.nio.file.Path;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;

/** Runs one Kafka node that is broker and controller, until the process is asked to end. */
final class Broker {
    /** Printed once clients are served; the launcher waits for this line. */
    private static final String READY = "broker ready";

    private Broker() {}

    /**
     * Starts the node.
     *
     * @param arguments port for clients, port of the controller, folder of the log
     */
    public static void main(String[] arguments) throws Exception {
        if (arguments.length != 3) {
            System.err.println("Usage: Broker <port> <controller port> <log folder>");
            System.exit(2);
        }
        BrokerSettings settings = new BrokerSettings(
                Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1]), Path.of(arguments[2]));
        Storage.formatOnce(settings);
        KafkaRaftServer server = new KafkaRaftServer(new KafkaConfig(settings.properties(), false), Time.SYSTEM);
        Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown, "broker-shutdown"));
        server.startup();
        System.out.println(READY);
        server.awaitShutdown();
    }
}
