package no.tilsagn.queryservice.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.tilsagn.programme.ProgrammeId;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/**
 * Takes in what Kafka delivers. Returning normally lets the offsets be committed, so it returns only when every record
 * is folded or kept in the database; a failure of the database delivers the same records again, without end.
 */
@Component
class EventListener {

    static final String ID = "intake";

    private static final Logger LOG = LoggerFactory.getLogger(EventListener.class);

    private final ProgrammeIntake intake;
    private final UnreadableRecords unreadable;
    private final IntakeMetrics metrics;

    EventListener(ProgrammeIntake intake, UnreadableRecords unreadable, IntakeMetrics metrics) {
        this.intake = intake;
        this.unreadable = unreadable;
        this.metrics = metrics;
    }

    @KafkaListener(id = ID, idIsGroup = false, topics = "${tilsagn.intake.topic}")
    void take(List<ConsumerRecord<byte[], byte[]>> messages) {
        List<RuntimeException> failures = new ArrayList<>();
        for (Map.Entry<ProgrammeId, List<Arrival>> each : byProgramme(messages).entrySet()) {
            try {
                intake.accept(each.getKey(), each.getValue());
            } catch (RuntimeException e) {
                // Others go on; all of the batch is delivered again.
                LOG.error("Events of programme {} could not be taken in and will be delivered again", each.getKey(), e);
                failures.add(e);
            }
        }
        if (!failures.isEmpty()) {
            metrics.failed();
            throw failures.getFirst();
        }
    }

    private Map<ProgrammeId, List<Arrival>> byProgramme(List<ConsumerRecord<byte[], byte[]>> messages) {
        Map<ProgrammeId, List<Arrival>> arrivals = new LinkedHashMap<>();
        for (ConsumerRecord<byte[], byte[]> message : messages) {
            try {
                Arrival arrival = Address.of(message);
                arrivals.computeIfAbsent(arrival.programme(), programme -> new ArrayList<>())
                        .add(arrival);
            } catch (IllegalArgumentException e) {
                unreadable.keep(message, ParkReason.of(e));
            }
        }
        return arrivals;
    }
}
