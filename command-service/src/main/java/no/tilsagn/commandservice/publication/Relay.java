package no.tilsagn.commandservice.publication;

import io.cloudevents.CloudEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.stereotype.Component;

/**
 * Brings every stored event to Kafka at least once, in position order per programme, and nothing else.
 *
 * <p>What is published is only what Kafka has acknowledged; at the first failure a programme stops and starts again
 * from there.
 */
@Component
class Relay implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Relay.class);
    private static final long LONGEST_REST_MILLIS = 5_000;

    private final UnpublishedEvents events;
    private final Topic topic;
    private final KafkaTemplate<String, CloudEvent> kafka;
    private final RelaySettings settings;
    private final Semaphore wakeUps = new Semaphore(0);
    private volatile boolean running;
    private @Nullable Thread worker;
    private int failures;

    Relay(UnpublishedEvents events, Topic topic, KafkaTemplate<String, CloudEvent> kafka, RelaySettings settings) {
        this.events = events;
        this.topic = topic;
        this.kafka = kafka;
        this.settings = settings;
    }

    @Override
    public void start() {
        running = true;
        worker = Thread.ofVirtual().name("relay").start(this::work);
    }

    @Override
    public void stop() {
        running = false;
        wakeUp();
        Thread stopping = worker;
        if (stopping != null) {
            try {
                stopping.join(LONGEST_REST_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Says that there is something to publish, so that it need not wait for the next look. */
    void wakeUp() {
        wakeUps.release();
    }

    private void work() {
        while (running) {
            boolean more = round();
            if (!more) {
                rest();
            }
        }
    }

    /** Publishes a page of every programme that has one; says whether there may be more. */
    private boolean round() {
        try {
            topic.ensure();
            boolean more = false;
            for (String programme : events.programmes()) {
                more |= running && events.alone(programme, this::publishPage);
            }
            if (failures > 0) {
                LOG.info("publishing again, after {} failures", failures);
                failures = 0;
            }
            return more;
        } catch (Exception e) {
            failures++;
            if (failures == 1) {
                LOG.error("publishing stopped; it is tried again until it works", e);
            }
            return false;
        }
    }

    private void publishPage(UnpublishedEvents.Programme programme) throws Exception {
        List<StoredEvent> page = programme.next(settings.pageSize());
        List<CompletableFuture<?>> acknowledgements = new ArrayList<>();
        for (StoredEvent event : page) {
            acknowledgements.add(kafka.send(EventMessages.message(event)));
        }
        long acknowledged = 0;
        try {
            for (int i = 0; i < page.size(); i++) {
                acknowledgements.get(i).get(1, TimeUnit.MINUTES);
                acknowledged = page.get(i).position();
            }
        } finally {
            if (acknowledged > 0) {
                programme.published(acknowledged);
            }
        }
    }

    private void rest() {
        long millis = Math.min(settings.poll().toMillis() << Math.min(failures, 8), LONGEST_REST_MILLIS);
        try {
            boolean woken = wakeUps.tryAcquire(millis, TimeUnit.MILLISECONDS);
            if (woken) {
                wakeUps.drainPermits();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }
}
