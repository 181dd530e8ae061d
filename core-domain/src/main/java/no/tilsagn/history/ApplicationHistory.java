package no.tilsagn.history;

import no.tilsagn.board.Deputising;
import no.tilsagn.fundingapplication.AppealDecided;
import no.tilsagn.fundingapplication.AppealLodged;
import no.tilsagn.fundingapplication.CaseWorkRecorded;
import no.tilsagn.fundingapplication.DecidedUnder;
import no.tilsagn.fundingapplication.FundingApplicationApproved;
import no.tilsagn.fundingapplication.FundingApplicationDeferred;
import no.tilsagn.fundingapplication.FundingApplicationEvent;
import no.tilsagn.fundingapplication.FundingApplicationRecommended;
import no.tilsagn.fundingapplication.FundingApplicationRejected;
import no.tilsagn.fundingapplication.FundingApplicationSubmitted;
import no.tilsagn.fundingapplication.FundingApplicationWithdrawn;
import no.tilsagn.fundingapplication.GrantLetterRecorded;
import org.jspecify.annotations.Nullable;

/** What funding applications add to the history of the project whose line they are for. */
final class ApplicationHistory {

    private ApplicationHistory() {}

    static void add(HistoryPage page, FundingApplicationEvent event) {
        String application = ProjectLink.application(event.application());
        switch (event) {
            case FundingApplicationSubmitted e ->
                page.projectOf(ProjectLink.line(e.year(), e.line()))
                        .ifPresent(project -> page.link(application, project)
                                .entry(
                                        project,
                                        new HistoryFact.Applied(
                                                e.application(), e.kind(), e.year(), e.line(), e.label(), e.amount())));
            case FundingApplicationApproved e ->
                page.entryOf(
                        application,
                        new HistoryFact.Approved(e.application(), e.granted(), e.decision(), deputising(e.under())));
            case FundingApplicationRejected e ->
                page.entryOf(
                        application, new HistoryFact.Rejected(e.application(), e.decision(), deputising(e.under())));
            // The steps of a case stand in the case list, not in the project's history.
            case CaseWorkRecorded e -> {}
            case FundingApplicationRecommended e -> {}
            case FundingApplicationDeferred e -> {}
            case AppealLodged e -> {}
            case AppealDecided e -> {}
            case GrantLetterRecorded e -> {}
            case FundingApplicationWithdrawn e -> page.entryOf(application, new HistoryFact.Withdrawn(e.application()));
        }
    }

    private static @Nullable Deputising deputising(@Nullable DecidedUnder under) {
        return under == null ? null : under.deputising();
    }
}
