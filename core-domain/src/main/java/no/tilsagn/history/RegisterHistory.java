package no.tilsagn.history;

import no.tilsagn.benefit.BenefitEvent;
import no.tilsagn.benefitsplan.BenefitsPlanEstablished;
import no.tilsagn.benefitsplan.BenefitsPlanEvent;
import no.tilsagn.benefitsplan.BenefitsPlanRevised;
import no.tilsagn.board.SeatEvent;
import no.tilsagn.gathering.GatheringEvent;
import no.tilsagn.goal.GoalEvent;
import no.tilsagn.meeting.MeetingEvent;
import no.tilsagn.plannedwork.PlannedWorkEvent;
import no.tilsagn.plannedwork.PlannedWorkRegistered;
import no.tilsagn.plannedwork.PlannedWorkStatusRecorded;
import no.tilsagn.portfolio.EntryKind;
import no.tilsagn.portfolio.PortfolioMember;
import no.tilsagn.rating.RatingEvent;
import no.tilsagn.register.RegisterEvent;
import no.tilsagn.remark.RemarkEvent;
import no.tilsagn.report.ReportEvent;
import no.tilsagn.resource.ResourcesEvent;
import no.tilsagn.risk.RiskEvent;

/** What the registers add to the history of a project: what is planned of it, and what it works for. */
final class RegisterHistory {

    private RegisterHistory() {}

    static void add(HistoryPage page, RegisterEvent event) {
        switch (event) {
            case PlannedWorkEvent e -> plannedWork(page, e);
            case BenefitsPlanEvent e -> benefitsPlan(page, e);
            case RatingEvent e -> page.entryOf(ProjectLink.number(e.code().value()), new HistoryFact.Rated(e.rating()));
            // These are the programme's, and no project's.
            case RiskEvent _,
                    GoalEvent _,
                    BenefitEvent _,
                    ResourcesEvent _,
                    GatheringEvent _,
                    SeatEvent _,
                    MeetingEvent _,
                    ReportEvent _,
                    RemarkEvent _ -> {}
        }
    }

    private static void plannedWork(HistoryPage page, PlannedWorkEvent event) {
        String work = ProjectLink.plannedWork(event.code());
        switch (event) {
            case PlannedWorkRegistered e -> {
                if (e.of().kind() == EntryKind.PROJECT) {
                    page.linkAs(work, ProjectLink.number(e.of().number()));
                }
                page.entryOf(work, new HistoryFact.WorkPlanned(e.code(), e.kind(), e.year()));
            }
            case PlannedWorkStatusRecorded e ->
                page.entryOf(work, new HistoryFact.WorkStatusRecorded(e.code(), e.status()));
        }
    }

    private static void benefitsPlan(HistoryPage page, BenefitsPlanEvent event) {
        switch (event) {
            case BenefitsPlanEstablished e -> entry(page, e.of(), new HistoryFact.BenefitsPlanSet(e.benefits()));
            case BenefitsPlanRevised e -> entry(page, e.of(), new HistoryFact.BenefitsPlanSet(e.benefits()));
        }
    }

    private static void entry(HistoryPage page, PortfolioMember of, HistoryFact fact) {
        if (of.kind() == EntryKind.PROJECT) {
            page.entryOf(ProjectLink.number(of.number()), fact);
        }
    }
}
