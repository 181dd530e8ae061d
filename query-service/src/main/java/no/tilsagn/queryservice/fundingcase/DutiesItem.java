package no.tilsagn.queryservice.fundingcase;

import java.util.List;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.fundingapplication.ApplicationKind;
import no.tilsagn.fundingapplication.DecidedUnder;
import no.tilsagn.fundingapplication.FundingApplicationId;
import no.tilsagn.fundingcase.CaseStep;
import no.tilsagn.fundingcase.Duties;
import no.tilsagn.money.LineCode;
import no.tilsagn.money.Money;
import no.tilsagn.rule.DecidingAuthority;
import org.jspecify.annotations.Nullable;

/**
 * A decision about an application, and who prepared, recommended, decided and recorded it.
 *
 * @param position of the decision
 * @param amount applied for, in whole kroner
 * @param outcome GRANTED, REJECTED or APPEAL_DISMISSED
 * @param authority who decided; the board where the budget did
 * @param under the authority and rule version the decision stores; none where the budget decided
 * @param withinLeadersOwnLimit whether the leader may have prepared and decided it
 * @param decided who decided in person; none where the secretary recorded what an authority decided
 * @param recorded who gave the command
 * @param same whoever did more than one of the four
 */
record DutiesItem(
        FundingApplicationId application,
        long position,
        ApplicationKind kind,
        LineCode line,
        Money amount,
        CaseStep.Kind outcome,
        DecidingAuthority authority,
        @Nullable DecidedUnder under,
        @Nullable DecisionReference decision,
        boolean withinLeadersOwnLimit,
        List<Duties.Participant> prepared,
        List<Duties.Participant> recommended,
        Duties.@Nullable Participant decided,
        Duties.Participant recorded,
        List<Duties.SamePerson> same) {

    static DutiesItem of(Duties duties) {
        return new DutiesItem(
                duties.file().id(),
                duties.decision().position(),
                duties.file().kind(),
                duties.file().line(),
                duties.file().amount(),
                duties.decision().kind(),
                duties.authority(),
                duties.decision().under(),
                duties.decision().decision(),
                duties.withinLeadersOwnLimit(),
                duties.prepared(),
                duties.recommended(),
                duties.decided(),
                duties.recorded(),
                duties.same());
    }
}
