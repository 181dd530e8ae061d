package no.tilsagn.broker;

import java.nio.file.Files;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.metadata.storage.Formatter;

/** The folder a node may start on. */
final class Storage {
    private Storage() {}

    /** Kafka writes {@code meta.properties} last, so where it stands the folder is formatted whole. */
    static void formatOnce(BrokerSettings settings) throws Exception {
        if (Files.exists(settings.logFolder().resolve("meta.properties"))) {
            return;
        }
        new Formatter()
                .setNodeId(BrokerSettings.NODE_ID)
                .setClusterId(Uuid.randomUuid().toString())
                .addDirectory(settings.logFolder().toString())
                .setMetadataLogDirectory(settings.logFolder().toString())
                .setControllerListenerName(BrokerSettings.CONTROLLER_LISTENER)
                .setPrintStream(System.out)
                .run();
    }
}
