package no.tilsagn.queryservice.decision;

import java.time.Instant;
import java.time.LocalDate;
import no.tilsagn.board.Deputising;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.decision.DecisionKind;
import no.tilsagn.decision.DecisionMade;
import no.tilsagn.money.Money;
import no.tilsagn.rule.DecidingAuthority;
import no.tilsagn.rule.RuleReference;
import org.jspecify.annotations.Nullable;

/**
 * What was decided, in words; the fields are those of {@link DecisionMade}.
 *
 * @param sentence in the reader's language, made of the event when it is read
 */
record DecisionItem(
        DecisionReference decision,
        DecisionKind kind,
        String subject,
        String sentence,
        @Nullable Money amount,
        @Nullable RuleReference rule,
        @Nullable DecidingAuthority authority,
        @Nullable Deputising deputising,
        long position,
        String type,
        LocalDate effectiveOn,
        Instant recordedAt,
        String role) {

    static DecisionItem of(DecisionMade made, String sentence) {
        return new DecisionItem(
                made.decision(),
                made.kind(),
                made.subject(),
                sentence,
                made.amount(),
                made.rule(),
                made.authority(),
                made.deputising(),
                made.position(),
                made.type(),
                made.effectiveOn(),
                made.recordedAt(),
                made.role());
    }
}
