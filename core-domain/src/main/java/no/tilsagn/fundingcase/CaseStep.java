package no.tilsagn.fundingcase;

import java.time.LocalDate;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.event.Recorded;
import no.tilsagn.fundingapplication.DecidedUnder;
import org.jspecify.annotations.Nullable;

/**
 * A step of a case, and who took it.
 *
 * @param on the day it has effect
 * @param position of its event
 * @param actor opaque id of whoever took or recorded it
 * @param role the role they did it in, as it stands in the log
 * @param under the authority of a decision; none for other steps, and for what the budget decided
 * @param decision where a decision or a recommendation stands; none for other steps
 */
public record CaseStep(
        Kind kind,
        LocalDate on,
        long position,
        String actor,
        String role,
        @Nullable DecidedUnder under,
        @Nullable DecisionReference decision) {

    /** What is done to a case. */
    public enum Kind {
        RECEIVED,
        CASE_WORKED,
        RECOMMENDED,
        DEFERRED,
        GRANTED,
        REJECTED,
        WITHDRAWN,
        APPEAL_LODGED,
        /** Followed by the grant it leads to. */
        APPEAL_UPHELD,
        APPEAL_DISMISSED,
        LETTER_SENT;

        /** Whether the case is decided by it. */
        boolean decides() {
            return this == GRANTED || this == REJECTED || this == APPEAL_DISMISSED;
        }
    }

    static CaseStep of(Kind kind, Recorded recorded) {
        return of(kind, recorded, null, null);
    }

    static CaseStep of(
            Kind kind, Recorded recorded, @Nullable DecidedUnder under, @Nullable DecisionReference decision) {
        return new CaseStep(
                kind, recorded.effectiveOn(), recorded.position(), recorded.actor(), recorded.role(), under, decision);
    }
}
