package no.tilsagn.commandservice.publication;

import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.stereotype.Component;

/** The topic of all programmes' events, keyed by programme. */
@Component
class Topic {

    private static final int PARTITIONS = 6;

    private final KafkaAdmin admin;
    private boolean ensured;

    Topic(KafkaAdmin admin) {
        this.admin = admin;
    }

    /** Makes the topic once Kafka can be reached; a broker that made it by itself would choose other partitions. */
    void ensure() {
        if (!ensured) {
            admin.setFatalIfBrokerNotAvailable(true);
            if (!admin.initialize()) {
                throw new IllegalStateException("Kafka cannot be reached");
            }
            ensured = true;
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Definition {

        @Bean
        NewTopic programmeEvents() {
            return TopicBuilder.name(EventMessages.TOPIC)
                    .partitions(PARTITIONS)
                    .replicas(1)
                    .build();
        }
    }
}
