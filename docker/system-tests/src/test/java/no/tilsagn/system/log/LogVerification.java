package no.tilsagn.system.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.LongStream;
import no.tilsagn.system.stack.Api;
import no.tilsagn.system.stack.RunningSystem;
import org.awaitility.Awaitility;

/** Checks that everything shown of a programme follows from its rows in the event table, and that these are in order. */
public final class LogVerification {

    private final RunningSystem system;
    private final Api api;
    private final String programme;
    private final List<StoredEvent> events;

    private LogVerification(RunningSystem system, Api api, String programme) {
        this.system = system;
        this.api = api;
        this.programme = programme;
        this.events = new EventTable(system).of(programme);
    }

    /** Waits until the query service has folded the last event, then checks everything; returns the events. */
    public static List<StoredEvent> of(RunningSystem system, Api api, String programme) {
        LogVerification verification = new LogVerification(system, api, programme);
        verification.positionsAreContiguousAndTimeNeverGoesBack();
        verification.everySequenceIsContiguous();
        verification.awaitFolded();
        verification.readModelsAreThePureFold();
        ServedBalances.of(api, programme).requireSumOfBookings(verification.events);
        PublishedLog.requireEqual(programme, verification.events, new Topic(system).records());
        return verification.events;
    }

    private void positionsAreContiguousAndTimeNeverGoesBack() {
        assertThat(events).isNotEmpty();
        assertThat(events)
                .extracting(StoredEvent::position)
                .as("positions")
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, events.size()).boxed().toList());
        assertThat(events)
                .extracting(StoredEvent::recordedAt)
                .as("recorded times")
                .isSorted();
        assertThat(events).extracting(StoredEvent::eventId).doesNotHaveDuplicates();
    }

    private void everySequenceIsContiguous() {
        Map<String, Long> next = new HashMap<>();
        for (StoredEvent event : events) {
            assertThat(event.sequence())
                    .as("sequence of %s at %d", event.aggregateId(), event.position())
                    .isEqualTo(next.getOrDefault(event.aggregateId(), 0L));
            next.put(event.aggregateId(), event.sequence() + 1);
        }
    }

    private void awaitFolded() {
        Awaitility.await("query-service folds position " + events.size())
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> api.reached(programme) >= events.size());
    }

    private void readModelsAreThePureFold() {
        StoredReadModels stored = new StoredReadModels(system);
        assertThat(stored.journal(programme))
                .as("journal")
                .isEqualTo(events.stream().map(StoredEvent::payload).toList());
        Map<String, SortedMap<String, String>> folded = PureFold.of(events).rowsByReadModel();
        stored.rows(programme)
                .forEach((readModel, rows) -> assertThat(rows).as(readModel).isEqualTo(folded.get(readModel)));
        new ServedRows(api, programme).requireEqual(folded);
    }
}
