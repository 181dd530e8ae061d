package no.tilsagn.commandservice.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.function.Supplier;
import no.tilsagn.commandservice.execution.Answer;
import no.tilsagn.programme.ProgrammeId;
import org.springframework.stereotype.Component;

/**
 * Keeps a flood of one actor's refused commands out of a programme's log. It stands before the programme's queue, so a
 * flood costs nobody else anything.
 *
 * <p>Each request takes a token before it is decided and gives it back unless it was refused. So no more is ever refused
 * than the limit says, however many requests come at once, and accepted commands cost nothing.
 */
@Component
public class RefusalLimit {

    private final RefusalLimitSettings settings;
    private final TimeMeter time;
    private final Cache<Key, Bucket> buckets;

    private record Key(ProgrammeId programme, String actor) {}

    RefusalLimit(RefusalLimitSettings settings, TimeMeter time) {
        this.settings = settings;
        this.time = time;
        buckets = Caffeine.newBuilder()
                .maximumSize(settings.actors())
                .expireAfterAccess(settings.rest())
                .ticker(time::currentTimeNanos)
                .build();
    }

    /**
     * Has a command decided if its actor may still be refused.
     *
     * @throws TooManyRefusalsException otherwise
     */
    public Answer within(ProgrammeId programme, String actor, Supplier<Answer> decision) {
        Bucket bucket = buckets.get(new Key(programme, actor), key -> full());
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw new TooManyRefusalsException(settings, Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
        boolean refused = false;
        try {
            Answer answer = decision.get();
            refused = answer instanceof Answer.Refused;
            return answer;
        } finally {
            if (!refused) {
                bucket.addTokens(1);
            }
        }
    }

    private Bucket full() {
        return Bucket.builder()
                .addLimit(limit ->
                        limit.capacity(settings.burst()).refillGreedy(settings.perMinute(), Duration.ofMinutes(1)))
                .withCustomTimePrecision(time)
                .build();
    }
}
