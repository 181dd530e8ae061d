package no.tilsagn.commandservice.eventstore;

import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Axon, wired by hand. Its Spring Boot starter orders itself after classes that Spring Boot 4 no longer has and then
 * falls back, silently, to an event bus without storage; here nothing can be left out unnoticed.
 */
@Configuration(proxyBeanMethods = false)
class EventStoreConfiguration {

    @Bean(destroyMethod = "shutDown")
    EventStore eventStore(DataSource dataSource) {
        return EmbeddedEventStore.builder()
                .storageEngine(EventTable.on(dataSource, new EventSerializer()))
                .build();
    }
}
