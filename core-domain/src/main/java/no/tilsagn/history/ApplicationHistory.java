package no.tilsagn.history;

import no.tilsagn.fundingapplication.FundingApplicationApproved;
import no.tilsagn.fundingapplication.FundingApplicationEvent;
import no.tilsagn.fundingapplication.FundingApplicationRejected;
import no.tilsagn.fundingapplication.FundingApplicationSubmitted;
import no.tilsagn.fundingapplication.FundingApplicationWithdrawn;

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
                page.entryOf(application, new HistoryFact.Approved(e.application(), e.granted(), e.decision()));
            case FundingApplicationRejected e ->
                page.entryOf(application, new HistoryFact.Rejected(e.application(), e.decision()));
            case FundingApplicationWithdrawn e -> page.entryOf(application, new HistoryFact.Withdrawn(e.application()));
        }
    }
}
