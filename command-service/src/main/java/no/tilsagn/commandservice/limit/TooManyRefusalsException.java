package no.tilsagn.commandservice.limit;

import java.time.Duration;

/** A command that is not decided, since too many of its actor's commands were refused. */
public final class TooManyRefusalsException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final long burst;
    private final long perMinute;
    private final Duration wait;

    TooManyRefusalsException(RefusalLimitSettings settings, Duration wait) {
        super("more refusals than " + settings.burst() + " and " + settings.perMinute() + " a minute");
        this.burst = settings.burst();
        this.perMinute = settings.perMinute();
        this.wait = wait;
    }

    /** How many refusals an actor may have at once, after a rest. */
    public long burst() {
        return burst;
    }

    /** How many refusals a minute an actor may have after that. */
    public long perMinute() {
        return perMinute;
    }

    /** Whole seconds after which the actor may ask again, at least one. */
    public long retryAfterSeconds() {
        return Math.max(1, wait.plusSeconds(1).minusNanos(1).toSeconds());
    }
}
