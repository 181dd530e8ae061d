package no.tilsagn.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import no.tilsagn.board.Deputising;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.event.Recorded;
import no.tilsagn.money.Money;
import no.tilsagn.rule.DecidingAuthority;
import no.tilsagn.rule.RuleReference;
import org.jspecify.annotations.Nullable;

/**
 * What one event says was decided. A decision that has several events has a row for each.
 *
 * @param position of the event
 * @param type lasting name of the event
 * @param subject what it is about: a project's number, a year's line such as {@code 2025/2021-37}, a year, a rule, a seat
 * @param amount booked by the event, in whole kroner; none where it moved no money
 * @param rule the version it was decided under, as the event says; none where none was in force or needed
 * @param authority who decided, where the event says so
 * @param deputising that the deputy decided in the chair's place; none where nobody deputised
 * @param role the role it was recorded in
 */
public record DecisionMade(
        long position,
        DecisionReference decision,
        DecisionKind kind,
        String type,
        String subject,
        @Nullable Money amount,
        @Nullable RuleReference rule,
        @Nullable DecidingAuthority authority,
        @Nullable Deputising deputising,
        LocalDate effectiveOn,
        Instant recordedAt,
        String role)
        implements DecisionRow {

    public static final String KEY_PREFIX = "decision/";

    static DecisionMade of(Recorded recorded, DecisionReference decision, Matter matter) {
        return new DecisionMade(
                recorded.position(),
                decision,
                matter.kind(),
                recorded.type(),
                matter.subject(),
                matter.amount(),
                matter.rule(),
                matter.authority(),
                matter.deputising(),
                recorded.effectiveOn(),
                recorded.recordedAt(),
                recorded.role());
    }

    /** By the day it was decided, then in the order of the log. */
    @Override
    public String key() {
        return KEY_PREFIX + decision.decidedOn() + String.format(Locale.ROOT, "/%015d", position);
    }
}
