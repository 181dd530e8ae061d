package no.tilsagn.commandservice.recordingclock;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps a simulated time out of logs that were begun in real time. */
@Component
class ClockGuard {

    private final JdbcClient jdbc;

    ClockGuard(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Fails when the store holds a programme that is not marked simulated. */
    void requireNothingRecordedInRealTime() {
        jdbc.sql("""
                        select programme from programme_head join event using (programme)
                        where event.position = 1 and (payload::jsonb ->> 'simulated')::boolean is not true
                        order by programme limit 1""").query(String.class).optional().ifPresent(programme -> {
            throw new IllegalStateException("programme " + programme
                    + " was established in real time: no simulated clock may record in its store");
        });
    }
}
