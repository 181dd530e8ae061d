package no.tilsagn.decision;

import no.tilsagn.board.Deputising;
import no.tilsagn.event.DomainEvent;
import no.tilsagn.fundingapplication.DecidedUnder;
import no.tilsagn.money.Money;
import no.tilsagn.rule.DecidingAuthority;
import no.tilsagn.rule.RuleReference;
import org.jspecify.annotations.Nullable;

/** What is decided by an event; the fields are those of {@link DecisionMade}. */
record Matter(
        DecisionKind kind,
        String subject,
        @Nullable Money amount,
        @Nullable RuleReference rule,
        @Nullable DecidingAuthority authority,
        @Nullable Deputising deputising) {

    static Matter of(DecisionKind kind, Object subject) {
        return new Matter(kind, subject.toString(), null, null, null, null);
    }

    /** Reported, or following from something else; {@link no.tilsagn.replay.Decided} knows no decision of it. */
    static IllegalArgumentException none(DomainEvent event) {
        return new IllegalArgumentException("nothing that is decided: " + event);
    }

    Matter under(@Nullable RuleReference inForce) {
        return new Matter(kind, subject, amount, inForce, authority, deputising);
    }

    Matter under(@Nullable DecidedUnder under) {
        return under == null
                ? this
                : new Matter(kind, subject, amount, under.reference(), under.authority(), under.deputising());
    }

    Matter by(@Nullable Deputising deputy) {
        return new Matter(kind, subject, amount, rule, authority, deputy);
    }

    /** With what was booked; nothing is not shown as zero. */
    Matter moving(Money booked) {
        return new Matter(kind, subject, booked.isZero() ? null : booked, rule, authority, deputising);
    }
}
