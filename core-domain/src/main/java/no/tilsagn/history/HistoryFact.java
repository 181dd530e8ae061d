package no.tilsagn.history;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import no.tilsagn.board.Deputising;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.fundingapplication.ApplicationKind;
import no.tilsagn.fundingapplication.FundingApplicationId;
import no.tilsagn.money.Account;
import no.tilsagn.money.LineCode;
import no.tilsagn.money.Money;
import no.tilsagn.money.SourceLabel;
import no.tilsagn.plannedwork.PlannedWorkKind;
import no.tilsagn.plannedwork.PlannedWorkStatus;
import no.tilsagn.project.EvidenceKind;
import no.tilsagn.project.Gate;
import no.tilsagn.project.GateOutcome;
import no.tilsagn.project.HandOver;
import no.tilsagn.project.Lead;
import no.tilsagn.project.Phase;
import no.tilsagn.rating.Rating;
import no.tilsagn.register.EntryCode;
import no.tilsagn.spending.Tertial;
import org.jspecify.annotations.Nullable;

/** What an event says of one project. Amounts in whole kroner. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "fact")
@JsonSubTypes({
    @JsonSubTypes.Type(value = HistoryFact.Entered.class, name = "ENTERED"),
    @JsonSubTypes.Type(value = HistoryFact.BuiltOn.class, name = "BUILT_ON"),
    @JsonSubTypes.Type(value = HistoryFact.PhaseRegistered.class, name = "PHASE_REGISTERED"),
    @JsonSubTypes.Type(value = HistoryFact.GateRecommended.class, name = "GATE_RECOMMENDED"),
    @JsonSubTypes.Type(value = HistoryFact.GateDecided.class, name = "GATE_DECIDED"),
    @JsonSubTypes.Type(value = HistoryFact.EvidenceRegistered.class, name = "EVIDENCE_REGISTERED"),
    @JsonSubTypes.Type(value = HistoryFact.LeadNamed.class, name = "LEAD_NAMED"),
    @JsonSubTypes.Type(value = HistoryFact.BenefitsPlanReviewed.class, name = "BENEFITS_PLAN_REVIEWED"),
    @JsonSubTypes.Type(value = HistoryFact.HandedOver.class, name = "HANDED_OVER"),
    @JsonSubTypes.Type(value = HistoryFact.ClosedEarly.class, name = "CLOSED_EARLY"),
    @JsonSubTypes.Type(value = HistoryFact.Merged.class, name = "MERGED"),
    @JsonSubTypes.Type(value = HistoryFact.PhaseChanged.class, name = "PHASE_CHANGED"),
    @JsonSubTypes.Type(value = HistoryFact.DecisionCorrected.class, name = "DECISION_CORRECTED"),
    @JsonSubTypes.Type(value = HistoryFact.LineOpened.class, name = "LINE_OPENED"),
    @JsonSubTypes.Type(value = HistoryFact.PlanAdopted.class, name = "PLAN_ADOPTED"),
    @JsonSubTypes.Type(value = HistoryFact.Applied.class, name = "APPLIED"),
    @JsonSubTypes.Type(value = HistoryFact.Approved.class, name = "APPROVED"),
    @JsonSubTypes.Type(value = HistoryFact.Rejected.class, name = "REJECTED"),
    @JsonSubTypes.Type(value = HistoryFact.Withdrawn.class, name = "WITHDRAWN"),
    @JsonSubTypes.Type(value = HistoryFact.Received.class, name = "RECEIVED"),
    @JsonSubTypes.Type(value = HistoryFact.Paid.class, name = "PAID"),
    @JsonSubTypes.Type(value = HistoryFact.OpeningRegistered.class, name = "OPENING_REGISTERED"),
    @JsonSubTypes.Type(value = HistoryFact.FlagLifted.class, name = "FLAG_LIFTED"),
    @JsonSubTypes.Type(value = HistoryFact.SetApart.class, name = "SET_APART"),
    @JsonSubTypes.Type(value = HistoryFact.SpendingReported.class, name = "SPENDING_REPORTED"),
    @JsonSubTypes.Type(value = HistoryFact.SpendingCorrected.class, name = "SPENDING_CORRECTED"),
    @JsonSubTypes.Type(value = HistoryFact.CarryOverEstimated.class, name = "CARRY_OVER_ESTIMATED"),
    @JsonSubTypes.Type(value = HistoryFact.CarriedOver.class, name = "CARRIED_OVER"),
    @JsonSubTypes.Type(value = HistoryFact.OpeningAdjusted.class, name = "OPENING_ADJUSTED"),
    @JsonSubTypes.Type(value = HistoryFact.WorkPlanned.class, name = "WORK_PLANNED"),
    @JsonSubTypes.Type(value = HistoryFact.WorkStatusRecorded.class, name = "WORK_STATUS_RECORDED"),
    @JsonSubTypes.Type(value = HistoryFact.BenefitsPlanSet.class, name = "BENEFITS_PLAN_SET"),
    @JsonSubTypes.Type(value = HistoryFact.Rated.class, name = "RATED")
})
public sealed interface HistoryFact {

    /** It was entered in the register; no phase where it was not stated. */
    record Entered(String number, String name, @Nullable Phase phase, boolean budgetOnly) implements HistoryFact {}

    /** A project or focus area that builds on it was entered. */
    record BuiltOn(String number, String name) implements HistoryFact {}

    record PhaseRegistered(Phase phase, DecisionReference decision) implements HistoryFact {}

    /** The project-owner group recommended what to decide at a gate. */
    record GateRecommended(Gate gate, GateOutcome outcome, DecisionReference decision) implements HistoryFact {}

    record GateDecided(Gate gate, GateOutcome outcome, DecisionReference decision) implements HistoryFact {}

    record EvidenceRegistered(EvidenceKind kind, String reference, LocalDate dated) implements HistoryFact {}

    /** Who leads it is named, by an opaque id. */
    record LeadNamed(Lead lead, String actor) implements HistoryFact {}

    record BenefitsPlanReviewed(LocalDate reviewedOn, String reference) implements HistoryFact {}

    /** The line organisation has taken over what it leaves behind. */
    record HandedOver(HandOver handOver) implements HistoryFact {}

    /** It is to be closed with quality before its phase is at an end. */
    record ClosedEarly(DecisionReference decision) implements HistoryFact {}

    /** It goes into another project. */
    record Merged(String successor, DecisionReference decision) implements HistoryFact {}

    /** No phase where none was stated; no gate where it was not decided at one. */
    record PhaseChanged(
            @Nullable Phase from, Phase to, @Nullable Gate gate, DecisionReference decision) implements HistoryFact {}

    /** A decision about its phase was wrong; it stands where it stood before, in no phase where none was stated. */
    record DecisionCorrected(
            DecisionReference original, @Nullable Phase phase, DecisionReference decision) implements HistoryFact {}

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

    record Approved(
            FundingApplicationId application,
            Money granted,
            DecisionReference decision,
            @Nullable Deputising deputising)
            implements HistoryFact {}

    record Rejected(
            FundingApplicationId application,
            DecisionReference decision,
            @Nullable Deputising deputising) implements HistoryFact {}

    record Withdrawn(FundingApplicationId application) implements HistoryFact {}

    /** Money was moved to one of its lines by decision. */
    record Received(
            Account from,
            Account to,
            Money amount,
            DecisionReference decision,
            @Nullable Deputising deputising) implements HistoryFact {}

    /** Money was moved away from one of its lines by decision. */
    record Paid(
            Account from,
            Account to,
            Money amount,
            DecisionReference decision,
            @Nullable Deputising deputising) implements HistoryFact {}

    /** What its line opened the programme's first year with was taken over. */
    record OpeningRegistered(Year year, SourceLabel label, Money amount, DecisionReference decision)
            implements HistoryFact {}

    /** Its line may be applied for again. */
    record FlagLifted(Year year, DecisionReference decision) implements HistoryFact {}

    /** Money of its line was moved from a set of sources to a single one. */
    record SetApart(Year year, SourceLabel from, SourceLabel to, Money amount, DecisionReference decision)
            implements HistoryFact {}

    /** Spent since the year began. */
    record SpendingReported(Year year, Tertial tertial, SourceLabel label, Money cumulative) implements HistoryFact {}

    record SpendingCorrected(Year year, Tertial tertial, SourceLabel label, Money before, Money cumulative)
            implements HistoryFact {}

    /** Expected to be left when the year ends; not booked. */
    record CarryOverEstimated(Year year, SourceLabel label, Money amount) implements HistoryFact {}

    /** The year was closed; this much goes on into the next. */
    record CarriedOver(Year year, SourceLabel label, Money amount, DecisionReference decision) implements HistoryFact {}

    /** What its line opened the year with follows what the year before carried over in the end. */
    record OpeningAdjusted(Year year, SourceLabel label, Money before, Money after) implements HistoryFact {}

    /** A result or implementation was planned of it for a year. */
    record WorkPlanned(EntryCode code, PlannedWorkKind kind, Year year) implements HistoryFact {}

    /** What was planned of it has come so far. */
    record WorkStatusRecorded(EntryCode code, PlannedWorkStatus status) implements HistoryFact {}

    /** It was rated, first or anew. */
    record Rated(Rating rating) implements HistoryFact {}

    /** It works for these benefits from then on. */
    record BenefitsPlanSet(List<EntryCode> benefits) implements HistoryFact {

        public BenefitsPlanSet {
            benefits = List.copyOf(benefits);
        }
    }
}
