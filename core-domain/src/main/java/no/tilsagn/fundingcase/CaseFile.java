package no.tilsagn.fundingcase;

import java.util.List;
import no.tilsagn.event.Recorded;
import no.tilsagn.fundingapplication.AppealDecided;
import no.tilsagn.fundingapplication.AppealLodged;
import no.tilsagn.fundingapplication.AppealOutcome;
import no.tilsagn.fundingapplication.ApplicationStatus;
import no.tilsagn.fundingapplication.CaseWorkRecorded;
import no.tilsagn.fundingapplication.FundingApplicationApproved;
import no.tilsagn.fundingapplication.FundingApplicationDeferred;
import no.tilsagn.fundingapplication.FundingApplicationEvent;
import no.tilsagn.fundingapplication.FundingApplicationRecommended;
import no.tilsagn.fundingapplication.FundingApplicationRejected;
import no.tilsagn.fundingapplication.FundingApplicationSubmitted;
import no.tilsagn.fundingapplication.FundingApplicationWithdrawn;
import no.tilsagn.fundingapplication.GrantLetterRecorded;
import no.tilsagn.fundingcase.CaseStep.Kind;
import no.tilsagn.readmodel.Rows;

/** What the events of a funding application add to its case. */
final class CaseFile {

    private final Rows<CaseRow> before;
    private final Recorded recorded;

    CaseFile(Rows<CaseRow> before, Recorded recorded) {
        this.before = before;
        this.recorded = recorded;
    }

    FundingCase after(FundingApplicationEvent event) {
        return switch (event) {
            case FundingApplicationSubmitted e -> received(e);
            case CaseWorkRecorded e -> then(e, step(Kind.CASE_WORKED), ApplicationStatus.PREPARED);
            case FundingApplicationRecommended e ->
                then(e, CaseStep.of(Kind.RECOMMENDED, recorded, null, e.decision()), ApplicationStatus.RECOMMENDED);
            case FundingApplicationDeferred e ->
                then(e, CaseStep.of(Kind.DEFERRED, recorded, e.under(), e.decision()), ApplicationStatus.DEFERRED);
            case FundingApplicationApproved e ->
                then(e, CaseStep.of(Kind.GRANTED, recorded, e.under(), e.decision()), ApplicationStatus.APPROVED);
            case FundingApplicationRejected e ->
                then(e, CaseStep.of(Kind.REJECTED, recorded, e.under(), e.decision()), ApplicationStatus.REJECTED);
            case FundingApplicationWithdrawn e -> then(e, step(Kind.WITHDRAWN), ApplicationStatus.WITHDRAWN);
            case AppealLodged e -> then(e, step(Kind.APPEAL_LODGED), ApplicationStatus.APPEALED);
            case AppealDecided e -> appealDecided(e);
            case GrantLetterRecorded e -> then(e, step(Kind.LETTER_SENT), ApplicationStatus.APPROVED);
        };
    }

    private FundingCase received(FundingApplicationSubmitted e) {
        return new FundingCase(
                e.application(),
                recorded.position(),
                e.kind(),
                e.year(),
                e.line(),
                e.label(),
                e.amount(),
                e.recipient(),
                before.find(ProjectOfLine.key(e.year(), e.line()))
                        .map(ProjectOfLine.class::cast)
                        .map(ProjectOfLine::project)
                        .orElse(null),
                recorded.effectiveOn(),
                ApplicationStatus.SUBMITTED,
                List.of(step(Kind.RECEIVED)));
    }

    private FundingCase appealDecided(AppealDecided e) {
        boolean upheld = e.outcome() == AppealOutcome.UPHELD;
        return then(
                e,
                CaseStep.of(upheld ? Kind.APPEAL_UPHELD : Kind.APPEAL_DISMISSED, recorded, e.under(), e.decision()),
                upheld ? ApplicationStatus.APPEALED : ApplicationStatus.APPEAL_DISMISSED);
    }

    private CaseStep step(Kind kind) {
        return CaseStep.of(kind, recorded);
    }

    private FundingCase then(FundingApplicationEvent event, CaseStep step, ApplicationStatus next) {
        return before.require(FundingCase.key(event.application()), FundingCase.class)
                .then(step, next);
    }
}
