package no.tilsagn.event;

import static org.assertj.core.api.Assertions.assertThat;

import no.tilsagn.benefit.BenefitRegistered;
import no.tilsagn.benefitsplan.BenefitsPlanEstablished;
import no.tilsagn.board.SeatRegistered;
import no.tilsagn.budget.BudgetYearOpened;
import no.tilsagn.focusarea.FocusAreaRegistered;
import no.tilsagn.fundingapplication.FundingApplicationSubmitted;
import no.tilsagn.gathering.GatheringRegistered;
import no.tilsagn.goal.GoalRegistered;
import no.tilsagn.meeting.MeetingCalled;
import no.tilsagn.plannedwork.PlannedWorkRegistered;
import no.tilsagn.programme.ProgrammeEstablished;
import no.tilsagn.project.ProjectRegistered;
import no.tilsagn.rating.ProjectRated;
import no.tilsagn.remark.RemarkRegistered;
import no.tilsagn.report.ReportApproved;
import no.tilsagn.resource.ResourcesRegistered;
import no.tilsagn.risk.RiskRegistered;
import org.junit.jupiter.api.Test;

class OpeningEventsTest {

    @Test
    void each_kind_of_aggregate_has_one_event_that_opens_its_stream() {
        assertThat(ContractEvents.all().stream()
                        .filter(DomainEvent::opensStream)
                        .map(Object::getClass))
                .containsExactlyInAnyOrder(
                        ProgrammeEstablished.class,
                        ProjectRegistered.class,
                        FocusAreaRegistered.class,
                        FundingApplicationSubmitted.class,
                        BudgetYearOpened.class,
                        RiskRegistered.class,
                        GoalRegistered.class,
                        BenefitRegistered.class,
                        BenefitsPlanEstablished.class,
                        PlannedWorkRegistered.class,
                        ResourcesRegistered.class,
                        GatheringRegistered.class,
                        SeatRegistered.class,
                        MeetingCalled.class,
                        ReportApproved.class,
                        RemarkRegistered.class,
                        ProjectRated.class);
    }

    @Test
    void the_streams_of_all_aggregates_share_one_namespace() {
        assertThat(ContractEvents.all())
                .allSatisfy(event -> assertThat(event.aggregate().id())
                        .startsWith(event.aggregate().type().prefix()));
    }
}
