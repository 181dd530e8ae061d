package no.tilsagn.queryservice.intake;

import java.time.Clock;
import java.util.Map;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.listener.MessageListenerContainer;
import org.springframework.util.backoff.ExponentialBackOff;

@Configuration
class IntakeConfiguration {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    /** Delivers a failed batch again until it succeeds: no record is ever given up. */
    @Bean
    CommonErrorHandler deliverAgainWithoutEnd() {
        ExponentialBackOff backOff = new ExponentialBackOff(200, 2);
        backOff.setMaxInterval(10_000);
        backOff.setMaxElapsedTime(Long.MAX_VALUE);
        DefaultErrorHandler handler = new DefaultErrorHandler(backOff);
        // No exception is fatal: the default list gives a record up after a class cast or conversion failure.
        handler.setClassifications(Map.of(), true);
        return handler;
    }

    /** Part of readiness: without its listener the service shows old figures. */
    @Bean("intake")
    HealthIndicator intakeHealth(KafkaListenerEndpointRegistry listeners) {
        return () -> {
            MessageListenerContainer container = listeners.getListenerContainer(EventListener.ID);
            boolean listening = container != null && container.isRunning() && container.isInExpectedState();
            return listening ? Health.up().build() : Health.down().build();
        };
    }
}
