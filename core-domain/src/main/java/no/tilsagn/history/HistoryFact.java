package no.tilsagn.history;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Year;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.fundingapplication.ApplicationKind;
import no.tilsagn.fundingapplication.FundingApplicationId;
import no.tilsagn.money.Account;
import no.tilsagn.money.LineCode;
import no.tilsagn.money.Money;
import no.tilsagn.money.SourceLabel;
import no.tilsagn.project.Gate;
import no.tilsagn.project.GateOutcome;
import no.tilsagn.project.Phase;
import org.jspecify.annotations.Nullable;

/** What an event says of one project. Amounts in whole kroner. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "fact")
@JsonSubTypes({
    @JsonSubTypes.Type(value = HistoryFact.Entered.class, name = "ENTERED"),
    @JsonSubTypes.Type(value = HistoryFact.BuiltOn.class, name = "BUILT_ON"),
    @JsonSubTypes.Type(value = HistoryFact.PhaseRegistered.class, name = "PHASE_REGISTERED"),
    @JsonSubTypes.Type(value = HistoryFact.GateDecided.class, name = "GATE_DECIDED"),
    @JsonSubTypes.Type(value = HistoryFact.PhaseChanged.class, name = "PHASE_CHANGED"),
    @JsonSubTypes.Type(value = HistoryFact.LineOpened.class, name = "LINE_OPENED"),
    @JsonSubTypes.Type(value = HistoryFact.PlanAdopted.class, name = "PLAN_ADOPTED"),
    @JsonSubTypes.Type(value = HistoryFact.Applied.class, name = "APPLIED"),
    @JsonSubTypes.Type(value = HistoryFact.Approved.class, name = "APPROVED"),
    @JsonSubTypes.Type(value = HistoryFact.Rejected.class, name = "REJECTED"),
    @JsonSubTypes.Type(value = HistoryFact.Withdrawn.class, name = "WITHDRAWN"),
    @JsonSubTypes.Type(value = HistoryFact.Received.class, name = "RECEIVED"),
    @JsonSubTypes.Type(value = HistoryFact.Paid.class, name = "PAID")
})
public sealed interface HistoryFact {

    /** It was entered in the register; no phase where it was not stated. */
    record Entered(String number, String name, @Nullable Phase phase, boolean budgetOnly) implements HistoryFact {}

    /** A project or focus area that builds on it was entered. */
    record BuiltOn(String number, String name) implements HistoryFact {}

    record PhaseRegistered(Phase phase, DecisionReference decision) implements HistoryFact {}

    record GateDecided(Gate gate, GateOutcome outcome, DecisionReference decision) implements HistoryFact {}

    record PhaseChanged(Phase from, Phase to, Gate gate, DecisionReference decision) implements HistoryFact {}

    /** A year was opened with a budget line for it. */
    record LineOpened(Year year, LineCode line, SourceLabel label, boolean noMoreApplications) implements HistoryFact {}

    /** A year's plan was adopted; the carry-over is booked with it, the applied amount by transfers of its own. */
    record PlanAdopted(
            Year year, LineCode line, SourceLabel label, Money carryOver, Money applied, DecisionReference decision)
            implements HistoryFact {}

    record Applied(
            FundingApplicationId application,
            ApplicationKind kind,
            Year year,
            LineCode line,
            SourceLabel label,
            Money amount)
            implements HistoryFact {}

    record Approved(FundingApplicationId application, Money granted, DecisionReference decision)
            implements HistoryFact {}

    record Rejected(FundingApplicationId application, DecisionReference decision) implements HistoryFact {}

    record Withdrawn(FundingApplicationId application) implements HistoryFact {}

    /** Money was moved to one of its lines by decision. */
    record Received(Account from, Account to, Money amount, DecisionReference decision) implements HistoryFact {}

    /** Money was moved away from one of its lines by decision. */
    record Paid(Account from, Account to, Money amount, DecisionReference decision) implements HistoryFact {}
}
