package no.tilsagn.fundingcase;

import java.util.List;
import no.tilsagn.duty.DutyHolder;
import no.tilsagn.duty.DutyHolders;
import no.tilsagn.fundingcase.CaseStep.Kind;
import no.tilsagn.rule.DecidingAuthority;

/**
 * Who prepared, recommended, decided and recorded a decision about an application.
 *
 * @param decision the step that decided
 * @param authority who decided; the board where the budget did
 * @param withinLeadersOwnLimit whether the leader may have done all of it, the amount being the leader's own to decide
 */
public record Duties(
        FundingCase file,
        CaseStep decision,
        DecidingAuthority authority,
        boolean withinLeadersOwnLimit,
        DutyHolders who) {

    /** Those of every decision about an application; an appeal that is decided is another one. */
    public static List<Duties> of(FundingCase file) {
        return file.steps().stream()
                .filter(step -> step.kind().decides())
                .map(step -> of(file, step))
                .toList();
    }

    private static Duties of(FundingCase file, CaseStep decision) {
        DecidingAuthority authority = decision.under() == null
                ? DecidingAuthority.STRATEGIC_BOARD
                : decision.under().authority();
        DutyHolder recorder = holder(decision);
        boolean inPerson = authority != DecidingAuthority.STRATEGIC_BOARD
                && authority.role().claim().equals(recorder.role());
        return new Duties(
                file,
                decision,
                authority,
                authority == DecidingAuthority.PROGRAMME_LEADER,
                DutyHolders.of(
                        before(file, decision, Kind.CASE_WORKED),
                        before(file, decision, Kind.RECOMMENDED),
                        inPerson ? recorder : null,
                        recorder));
    }

    private static List<DutyHolder> before(FundingCase file, CaseStep decision, Kind kind) {
        return file.steps().stream()
                .filter(step -> step.kind() == kind && step.position() < decision.position())
                .map(Duties::holder)
                .toList();
    }

    private static DutyHolder holder(CaseStep step) {
        return new DutyHolder(step.actor(), step.role());
    }
}
