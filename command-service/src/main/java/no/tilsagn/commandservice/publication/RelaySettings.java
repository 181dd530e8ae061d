package no.tilsagn.commandservice.publication;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How stored events are published.
 *
 * @param pageSize most events of one programme sent before the next programme's turn
 * @param poll how long the relay rests when nothing is left to publish
 */
@ConfigurationProperties("tilsagn.relay")
public record RelaySettings(int pageSize, Duration poll) {}
