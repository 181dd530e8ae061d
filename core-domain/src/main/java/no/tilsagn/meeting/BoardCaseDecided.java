package no.tilsagn.meeting;

import java.util.List;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.register.EntryCode;
import no.tilsagn.rule.RuleReference;
import org.jspecify.annotations.Nullable;

/**
 * The board decided a case.
 *
 * @param inFavour the seats that voted for what was proposed
 * @param against the seats that voted against it
 * @param presiding the seat whose vote decides a tie; none where neither chair nor deputy could take part
 * @param rule the version of the board's procedure it was decided under, which names the rules on impartiality
 */
public record BoardCaseDecided(
        ProgrammeId programme,
        EntryCode code,
        EntryCode number,
        CaseOutcome outcome,
        List<EntryCode> inFavour,
        List<EntryCode> against,
        @Nullable EntryCode presiding,
        RuleReference rule)
        implements BoardCaseEvent {

    public BoardCaseDecided {
        inFavour = List.copyOf(inFavour);
        against = List.copyOf(against);
    }
}
