package no.tilsagn.commandservice.limit;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How many refusals one actor may have in one programme.
 *
 * @param burst at once, after a rest
 * @param perMinute after that
 * @param actors most pairs of programme and actor that are remembered; the bound on memory
 */
@ConfigurationProperties("tilsagn.refusal-limit")
record RefusalLimitSettings(long burst, long perMinute, long actors) {

    RefusalLimitSettings {
        if (burst < 1 || perMinute < 1 || actors < 1) {
            throw new IllegalArgumentException("the limit of refusals is at least one of each: burst " + burst
                    + ", per minute " + perMinute + ", actors " + actors);
        }
    }

    /** After this long without a request an actor may have all of the burst again, and can be forgotten. */
    Duration rest() {
        return Duration.ofMinutes(1).multipliedBy(burst).dividedBy(perMinute).plusSeconds(1);
    }
}
