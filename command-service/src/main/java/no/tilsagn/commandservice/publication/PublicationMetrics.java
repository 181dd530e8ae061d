package no.tilsagn.commandservice.publication;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.stereotype.Component;

/** How far publication is behind. */
@Component
class PublicationMetrics implements MeterBinder {

    private final UnpublishedEvents events;

    PublicationMetrics(UnpublishedEvents events) {
        this.events = events;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("tilsagn.relay.unpublished", events, UnpublishedEvents::count)
                .description("events that Kafka has not acknowledged")
                .register(registry);
        Gauge.builder("tilsagn.relay.behind", events, UnpublishedEvents::secondsBehind)
                .description("how long the oldest unpublished event has waited")
                .baseUnit("seconds")
                .register(registry);
    }
}
