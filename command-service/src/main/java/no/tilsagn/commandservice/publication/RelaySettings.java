package no.tilsagn.commandservice.publication;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How stored events are published.
 *
 * @param pageSize most events of one programme sent before the next programme's turn
 * @param poll how long the relay rests when nothing is left to publish, at least 100 ms; doubled with each failure
 */
@ConfigurationProperties("tilsagn.relay")
public record RelaySettings(int pageSize, Duration poll) {

    private static final Duration SHORTEST_POLL = Duration.ofMillis(100);

    public RelaySettings {
        if (poll.compareTo(SHORTEST_POLL) < 0) {
            throw new IllegalArgumentException("the relay polls at most every " + SHORTEST_POLL + ", not " + poll);
        }
    }
}
