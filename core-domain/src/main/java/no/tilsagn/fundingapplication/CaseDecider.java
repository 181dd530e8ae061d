package no.tilsagn.fundingapplication;

import static no.tilsagn.command.Decision.accepted;
import static no.tilsagn.command.Refusal.when;

import java.util.Objects;
import no.tilsagn.command.Acting;
import no.tilsagn.command.Decision;
import no.tilsagn.command.RefusalCode;
import no.tilsagn.command.Rule;
import no.tilsagn.money.Money;

/** Decides the steps of a case around its decision. */
final class CaseDecider {

    private CaseDecider() {}

    static Decision recordCaseWork(RecordCaseWork c, Acting acting, FundingApplicationState application) {
        return Rule.firstOf(
                () -> accepted(
                        c.effectiveOn(),
                        new CaseWorkRecorded(c.application(), c.caseReference(), c.assessment(), acting.actor())),
                FundingApplicationDecider.undecided(application));
    }

    static Decision recommend(RecommendFundingApplication c, Acting acting, FundingApplicationState application) {
        Money amount = Objects.requireNonNullElse(c.amount(), Money.ZERO);
        return Rule.firstOf(
                () -> accepted(
                        c.effectiveOn(),
                        new FundingApplicationRecommended(
                                c.application(), c.recommendation(), c.amount(), acting.actor(), c.decision())),
                FundingApplicationDecider.undecided(application),
                () -> when(
                        application.preparedBy().isEmpty(),
                        RefusalCode.APPLICATION_NOT_IN_STATE,
                        "application",
                        application.application(),
                        "status",
                        application.status(),
                        "needed",
                        ApplicationStatus.PREPARED),
                () -> when(
                        amount.exceeds(application.amount()),
                        RefusalCode.GRANTED_MORE_THAN_APPLIED,
                        "application",
                        application.application(),
                        "applied",
                        application.amount(),
                        "granted",
                        amount));
    }

    static Decision recordGrantLetter(RecordGrantLetter c, FundingApplicationState application) {
        return Rule.firstOf(
                () -> accepted(c.effectiveOn(), new GrantLetterRecorded(c.application(), c.letter())),
                FundingApplicationDecider.inState(application, ApplicationStatus.APPROVED));
    }
}
