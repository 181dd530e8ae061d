package no.tilsagn.queryservice.duty;

import java.util.List;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.duty.DutyHolder;
import no.tilsagn.duty.DutyHolders;
import no.tilsagn.duty.SamePerson;
import no.tilsagn.fundingcase.Duties;
import no.tilsagn.gate.PhaseDuties;
import no.tilsagn.rule.DecidingAuthority;
import org.jspecify.annotations.Nullable;

/**
 * A decision about an application or a project's phase, and who prepared, recommended, decided and recorded it.
 *
 * @param position of the decision
 * @param application none where it is about a phase
 * @param phase none where it is about an application
 * @param authority who decided; the board where the budget did, and about every phase
 * @param withinLeadersOwnLimit whether the leader may have prepared and decided it
 * @param decided who decided in person; none where the secretary recorded what an authority decided
 * @param recorded who gave the command
 * @param same whoever did more than one of the four
 */
record DutiesItem(
        long position,
        @Nullable ApplicationDecided application,
        @Nullable PhaseDecided phase,
        DecidingAuthority authority,
        @Nullable DecisionReference decision,
        boolean withinLeadersOwnLimit,
        List<DutyHolder> prepared,
        List<DutyHolder> recommended,
        @Nullable DutyHolder decided,
        DutyHolder recorded,
        List<SamePerson> same) {

    static DutiesItem of(Duties duties) {
        return of(
                duties.decision().position(),
                ApplicationDecided.of(duties),
                null,
                duties.authority(),
                duties.decision().decision(),
                duties.withinLeadersOwnLimit(),
                duties.who());
    }

    static DutiesItem of(PhaseDuties duties) {
        return of(
                duties.position(),
                null,
                PhaseDecided.of(duties),
                DecidingAuthority.STRATEGIC_BOARD,
                duties.decision(),
                false,
                duties.who());
    }

    private static DutiesItem of(
            long position,
            @Nullable ApplicationDecided application,
            @Nullable PhaseDecided phase,
            DecidingAuthority authority,
            @Nullable DecisionReference decision,
            boolean withinLeadersOwnLimit,
            DutyHolders who) {
        return new DutiesItem(
                position,
                application,
                phase,
                authority,
                decision,
                withinLeadersOwnLimit,
                who.prepared(),
                who.recommended(),
                who.decided(),
                who.recorded(),
                who.same());
    }
}
