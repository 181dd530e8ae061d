package no.tilsagn.decision;

import java.util.List;
import no.tilsagn.benefit.BenefitEvent;
import no.tilsagn.benefitsplan.BenefitsPlanEvent;
import no.tilsagn.board.SeatEvent;
import no.tilsagn.budget.BudgetEvent;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.event.CommandRefused;
import no.tilsagn.event.DomainEvent;
import no.tilsagn.event.Recorded;
import no.tilsagn.focusarea.FocusAreaEvent;
import no.tilsagn.fundingapplication.FundingApplicationEvent;
import no.tilsagn.fundingapplication.FundingApplicationSubmitted;
import no.tilsagn.gathering.GatheringEvent;
import no.tilsagn.goal.GoalEvent;
import no.tilsagn.meeting.MeetingEvent;
import no.tilsagn.plannedwork.PlannedWorkEvent;
import no.tilsagn.programme.ProgrammeEvent;
import no.tilsagn.project.GateDecided;
import no.tilsagn.project.PhaseTransitionRecommended;
import no.tilsagn.project.ProjectEvent;
import no.tilsagn.project.ProjectRegistered;
import no.tilsagn.rating.RatingEvent;
import no.tilsagn.readmodel.ReadModel;
import no.tilsagn.readmodel.Rows;
import no.tilsagn.register.RegisterEvent;
import no.tilsagn.remark.RemarkEvent;
import no.tilsagn.replay.Decided;
import no.tilsagn.report.ReportEvent;
import no.tilsagn.resource.ResourcesEvent;
import no.tilsagn.risk.RiskEvent;
import no.tilsagn.rule.RuleVersionRegistered;

/** Everything that was decided by a decision anyone can look up, in the order of the days it was decided on. */
public final class DecisionsReadModel implements ReadModel<DecisionRow> {

    public DecisionsReadModel() {}

    @Override
    public String name() {
        return "decisions";
    }

    @Override
    public Class<DecisionRow> rowType() {
        return DecisionRow.class;
    }

    @Override
    public List<DecisionRow> fold(Rows<DecisionRow> before, Recorded recorded) {
        return switch (recorded.event()) {
            case ProjectRegistered e -> List.of(new NamedSubject(e.project().value(), e.number()));
            case FundingApplicationSubmitted e ->
                List.of(new NamedSubject(e.application().value(), BudgetMatter.inYear(e.year(), e.line())));
            case DomainEvent e -> decided(before, recorded, e);
        };
    }

    private static List<DecisionRow> decided(Rows<DecisionRow> before, Recorded recorded, DomainEvent event) {
        DecisionReference decision = Decided.by(event);
        return decision == null
                ? List.of()
                : List.of(DecisionMade.of(recorded, decision, matter(event, name(before, recorded))));
    }

    private static Matter matter(DomainEvent event, String name) {
        return switch (event) {
            case BudgetEvent e -> BudgetMatter.of(e);
            case FundingApplicationEvent e -> ApplicationMatter.of(e, name);
            case PhaseTransitionRecommended _ -> Matter.of(DecisionKind.RECOMMENDATION, name);
            case ProjectEvent e ->
                Matter.of(DecisionKind.PHASE, name).under(e instanceof GateDecided gate ? gate.rule() : null);
            case RuleVersionRegistered e -> Matter.of(DecisionKind.RULE, e.rule());
            case ProgrammeEvent e -> Matter.of(DecisionKind.PROGRAMME, e.programme());
            case RegisterEvent e -> registered(e);
            case FocusAreaEvent _, CommandRefused _ -> throw Matter.none(event);
        };
    }

    private static Matter registered(RegisterEvent event) {
        return switch (event) {
            case SeatEvent e -> Matter.of(DecisionKind.SEAT, e.code());
            case ReportEvent e -> Matter.of(DecisionKind.REPORT, e.code());
            case RiskEvent _,
                    GoalEvent _,
                    BenefitEvent _,
                    BenefitsPlanEvent _,
                    PlannedWorkEvent _,
                    ResourcesEvent _,
                    GatheringEvent _,
                    MeetingEvent _,
                    RemarkEvent _,
                    RatingEvent _ -> throw Matter.none(event);
        };
    }

    /** What people call what the event is about; on a day before that has a name, its id. */
    private static String name(Rows<DecisionRow> before, Recorded recorded) {
        String id = recorded.aggregate().id();
        return before.find(NamedSubject.key(id))
                .map(NamedSubject.class::cast)
                .map(NamedSubject::name)
                .orElse(id);
    }
}
