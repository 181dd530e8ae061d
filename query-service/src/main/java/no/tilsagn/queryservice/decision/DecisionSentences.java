package no.tilsagn.queryservice.decision;

import java.util.Locale;
import no.tilsagn.benefit.BenefitEvent;
import no.tilsagn.benefitsplan.BenefitsPlanEvent;
import no.tilsagn.board.Deputising;
import no.tilsagn.board.SeatEnded;
import no.tilsagn.board.SeatEvent;
import no.tilsagn.board.SeatRegistered;
import no.tilsagn.budget.BudgetEvent;
import no.tilsagn.event.CommandRefused;
import no.tilsagn.event.DomainEvent;
import no.tilsagn.focusarea.FocusAreaEvent;
import no.tilsagn.fundingapplication.FundingApplicationEvent;
import no.tilsagn.gathering.GatheringEvent;
import no.tilsagn.goal.GoalEvent;
import no.tilsagn.meeting.MeetingEvent;
import no.tilsagn.plannedwork.PlannedWorkEvent;
import no.tilsagn.programme.BoardSeatAssigned;
import no.tilsagn.programme.BudgetYearAdded;
import no.tilsagn.programme.FocusAreaCodeAssigned;
import no.tilsagn.programme.ProgrammeEstablished;
import no.tilsagn.programme.ProgrammeEvent;
import no.tilsagn.programme.ProjectNumberAssigned;
import no.tilsagn.project.ProjectEvent;
import no.tilsagn.queryservice.history.Words;
import no.tilsagn.rating.RatingEvent;
import no.tilsagn.register.RegisterEvent;
import no.tilsagn.remark.RemarkEvent;
import no.tilsagn.report.ReportApproved;
import no.tilsagn.report.ReportEvent;
import no.tilsagn.resource.ResourcesEvent;
import no.tilsagn.risk.RiskEvent;
import no.tilsagn.rule.RuleVersionRegistered;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says in a sentence what an event decided, in bokmål or English. */
@Component
class DecisionSentences {

    private final MessageSource messages;

    DecisionSentences(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * The sentence in the reader's language.
     *
     * @param subject what people call what the event is about
     * @param deputising that the deputy decided in the chair's place; none where nobody deputised
     */
    String of(DomainEvent event, String subject, @Nullable Deputising deputising, Locale language) {
        Words words = new Words(messages, language);
        return words.decided(of(event, subject, words), deputising);
    }

    private static String of(DomainEvent event, String subject, Words words) {
        return switch (event) {
            case BudgetEvent e -> BudgetSentences.of(e, words);
            case FundingApplicationEvent e -> ApplicationSentences.of(e, subject, words);
            case ProjectEvent e -> PhaseSentences.of(e, subject, words);
            case ProgrammeEvent e -> of(e, words);
            case RegisterEvent e -> of(e, words);
            case FocusAreaEvent _, CommandRefused _ -> throw undecided(event);
        };
    }

    private static String of(ProgrammeEvent event, Words words) {
        return switch (event) {
            case ProgrammeEstablished e -> words.say("decided.programme", e.name());
            case RuleVersionRegistered e ->
                words.say(
                        "decided.rule", Integer.toString(e.version()), e.rule().value(), words.date(e.validFrom()));
            case ProjectNumberAssigned _, FocusAreaCodeAssigned _, BoardSeatAssigned _, BudgetYearAdded _ ->
                throw undecided(event);
        };
    }

    private static String of(RegisterEvent event, Words words) {
        return switch (event) {
            case SeatEvent e -> seat(e, words);
            case ReportEvent e -> report(e, words);
            case RiskEvent _,
                    GoalEvent _,
                    BenefitEvent _,
                    BenefitsPlanEvent _,
                    PlannedWorkEvent _,
                    ResourcesEvent _,
                    GatheringEvent _,
                    MeetingEvent _,
                    RemarkEvent _,
                    RatingEvent _ -> throw undecided(event);
        };
    }

    private static String seat(SeatEvent event, Words words) {
        return switch (event) {
            case SeatRegistered e ->
                words.say("decided.seat", e.code().value(), words.name(e.kind()), e.organisation(), e.position());
            case SeatEnded e -> words.say("decided.seat-ended", e.code().value(), words.date(e.endsOn()));
        };
    }

    private static String report(ReportEvent event, Words words) {
        return switch (event) {
            case ReportApproved e ->
                words.say(
                        "decided.report",
                        words.name(e.edition().kind()),
                        e.edition().year().toString(),
                        Long.toString(e.edition().position()));
        };
    }

    static IllegalArgumentException undecided(DomainEvent event) {
        return new IllegalArgumentException("nothing that is decided: " + event);
    }
}
