package no.tilsagn.broker;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * How the local node runs: everything on the loopback address, durable, and back soon after a hard kill.
 *
 * @param port clients' port
 * @param controllerPort port of the controller, which only the node itself uses
 * @param logFolder where records, offsets and the cluster's metadata are kept
 */
record BrokerSettings(int port, int controllerPort, Path logFolder) {
    static final int NODE_ID = 1;
    static final String CONTROLLER_LISTENER = "CONTROLLER";
    private static final String CLIENT_LISTENER = "CLIENTS";

    Map<String, String> properties() {
        Map<String, String> properties = new HashMap<>();
        properties.putAll(node());
        properties.putAll(durability());
        properties.putAll(recovery());
        properties.putAll(footprint());
        return properties;
    }

    private Map<String, String> node() {
        return Map.of(
                "process.roles",
                "broker,controller",
                "node.id",
                Integer.toString(NODE_ID),
                "controller.quorum.voters",
                "%d@127.0.0.1:%d".formatted(NODE_ID, controllerPort),
                "listeners",
                "%s://127.0.0.1:%d,%s://127.0.0.1:%d"
                        .formatted(CLIENT_LISTENER, port, CONTROLLER_LISTENER, controllerPort),
                "listener.security.protocol.map",
                CLIENT_LISTENER + ":PLAINTEXT," + CONTROLLER_LISTENER + ":PLAINTEXT",
                "inter.broker.listener.name",
                CLIENT_LISTENER,
                "controller.listener.names",
                CONTROLLER_LISTENER,
                "log.dirs",
                logFolder.toString());
    }

    /**
     * There is no second replica to lose a record to, so every append is forced to disk before it is acknowledged, and
     * nothing is ever aged out. A mistyped topic is an error, not a new topic.
     */
    private static Map<String, String> durability() {
        return Map.of(
                "log.flush.interval.messages", "1",
                "log.retention.ms", "-1",
                "offsets.retention.minutes", Integer.toString(Integer.MAX_VALUE),
                "auto.create.topics.enable", "false",
                "default.replication.factor", "1",
                "offsets.topic.replication.factor", "1",
                "transaction.state.log.replication.factor", "1",
                "transaction.state.log.min.isr", "1",
                "share.coordinator.state.topic.replication.factor", "1",
                "share.coordinator.state.topic.min.isr", "1");
    }

    /** A killed node may register again only when its former self's session has run out. */
    private static Map<String, String> recovery() {
        return Map.of(
                "broker.heartbeat.interval.ms", "500",
                "broker.session.timeout.ms", "2500",
                "controller.quorum.election.timeout.ms", "500",
                "controller.quorum.fetch.timeout.ms", "1000",
                "group.initial.rebalance.delay.ms", "0");
    }

    private static Map<String, String> footprint() {
        return Map.of(
                "num.partitions", "6",
                "offsets.topic.num.partitions", "4",
                "transaction.state.log.num.partitions", "4",
                "num.network.threads", "2",
                "num.io.threads", "4",
                "background.threads", "2",
                "log.cleaner.dedupe.buffer.size", "16777216");
    }
}
