package no.tilsagn.queryservice.report;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import no.tilsagn.benefit.BenefitKind;
import no.tilsagn.benefit.Indicator;
import no.tilsagn.benefit.Measurement;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.event.Language;
import no.tilsagn.gate.PhaseDecision;
import no.tilsagn.money.Money;
import no.tilsagn.plan.Plan;
import no.tilsagn.portfolio.PortfolioMember;
import no.tilsagn.register.EntryCode;
import no.tilsagn.resource.Resource;
import org.jspecify.annotations.Nullable;

/**
 * What became of a year.
 *
 * @param closing the decision that closed the year; none while it is open, and its figures may still change
 * @param phaseDecisions decided in the year, in the order they were recorded
 * @param benefits those measured in the year, with its measurements
 * @param plannedWork of the year, counted by kind and status
 * @param resources of the year; none in it where none are registered
 * @param approvals of this report of this year, as far as known
 */
record AnnualReport(
        Year year,
        Language language,
        BudgetOfYear budget,
        MoneyOfYear money,
        FramesOfYear frames,
        @Nullable DecisionReference closing,
        List<PhaseCount> phases,
        List<PhaseMove> phaseDecisions,
        List<MeasuredBenefit> benefits,
        List<WorkCount> plannedWork,
        List<WorkOfYear> work,
        List<GatheringOfYear> gatherings,
        List<Resource> resources,
        List<ReportApproval> approvals)
        implements Report {

    /**
     * The plan, in whole kroner; it never moves.
     *
     * @param unallocated the total under labels of several sources, whose split is not known
     */
    record BudgetOfYear(
            boolean adopted,
            Money carryOver,
            Money applied,
            Money total,
            List<Plan.Label> byLabel,
            Money unallocated) {}

    /**
     * What became of the year's frames, in whole kroner.
     *
     * @param left what stands on them
     * @param returned given back from them; what lines gave back stands with the lines' money
     */
    record FramesOfYear(Money left, Money returned) {}

    /** How many projects are in a phase, not stated last. */
    record PhaseCount(Worded phase, int count) {}

    /** A decision about where a project stands. */
    record PhaseMove(
            String project,
            PhaseDecision.Kind kind,
            Worded from,
            Worded to,
            @Nullable String gate,
            @Nullable Worded outcome,
            DecisionReference decision) {}

    /** A benefit that was measured. */
    record MeasuredBenefit(
            EntryCode code,
            BenefitKind kind,
            String name,
            @Nullable Indicator indicator,
            List<Measurement> measurements) {}

    /** How much planned work of a kind has come so far. */
    record WorkCount(Worded kind, Worded status, int count) {}

    /** A planned result or implementation. */
    record WorkOfYear(
            EntryCode code,
            Worded kind,
            PortfolioMember of,
            Worded status,
            @Nullable LocalDate statusOn) {}

    /** A gathering, and every day it was held on. */
    record GatheringOfYear(EntryCode code, String name, List<LocalDate> heldOn) {}
}
