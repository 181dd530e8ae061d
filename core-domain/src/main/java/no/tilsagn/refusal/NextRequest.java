package no.tilsagn.refusal;

import java.time.Instant;
import no.tilsagn.event.AggregateReference;
import no.tilsagn.event.CommandRefused;
import no.tilsagn.event.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * What an actor asked for after a refusal: their next recorded request in the programme, whatever it is about.
 *
 * @param position of its first event
 * @param accepted whether it was
 * @param event lasting name of its first event
 * @param code the rule that refused it; none when it was accepted
 * @param subject what it is about: the refused command's subject, or the aggregate of its first event
 */
public record NextRequest(
        long position,
        Instant recordedAt,
        boolean accepted,
        String event,
        @Nullable String code,
        AggregateReference subject) {

    static NextRequest of(Recorded first) {
        CommandRefused refused = first.event() instanceof CommandRefused event ? event : null;
        return new NextRequest(
                first.position(),
                first.recordedAt(),
                refused == null,
                first.type(),
                refused == null ? null : refused.code(),
                refused == null ? first.aggregate() : refused.subject());
    }
}
