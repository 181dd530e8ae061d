package no.tilsagn.queryservice.progress;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import no.tilsagn.programme.ProgrammeId;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The position each programme is folded to, for those who wait for it.
 *
 * <p>The intake of the same process wakes them right after its commit. Where another instance has folded, one query for
 * all who wait finds out, twice a second. When the service stops, everyone is woken at once.
 */
@Component
public class FoldedPositions implements SmartLifecycle {

    private final JdbcClient jdbc;
    private final Map<ProgrammeId, PositionSignal> signals = new ConcurrentHashMap<>();
    private volatile boolean running;

    FoldedPositions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A programme is folded up to a position, and committed. */
    public void advanced(ProgrammeId programme, long position) {
        signal(programme).raise(position);
    }

    /** The position a programme is folded to as far as is known here; at least that. */
    public long folded(ProgrammeId programme) {
        return signal(programme).position();
    }

    /**
     * Waits until a position is folded.
     *
     * @return whether it is; false when the time is up or the service stops
     */
    public boolean await(ProgrammeId programme, long position, Duration atMost) throws InterruptedException {
        PositionSignal signal = signal(programme);
        if (signal.await(position, Duration.ZERO)) {
            return true;
        }
        look(List.of(programme));
        return running && signal.await(position, atMost);
    }

    @Scheduled(fixedDelay = 500)
    void lookForThoseWhoWait() {
        List<ProgrammeId> waitedFor = signals.entrySet().stream()
                .filter(each -> each.getValue().isWaitedFor())
                .map(Map.Entry::getKey)
                .toList();
        if (!waitedFor.isEmpty()) {
            look(waitedFor);
        }
    }

    private void look(List<ProgrammeId> programmes) {
        jdbc.sql("select programme, position from programme_intake where programme = any(:programmes)")
                .param(
                        "programmes",
                        new SqlArrayValue(
                                "text",
                                programmes.stream().map(ProgrammeId::value).toArray()))
                .query(row -> {
                    advanced(ProgrammeId.of(row.getString("programme")), row.getLong("position"));
                });
    }

    private PositionSignal signal(ProgrammeId programme) {
        return signals.computeIfAbsent(programme, p -> new PositionSignal());
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        signals.values().forEach(PositionSignal::close);
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
