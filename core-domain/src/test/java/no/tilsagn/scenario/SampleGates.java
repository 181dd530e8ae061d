package no.tilsagn.scenario;

import static no.tilsagn.project.EvidenceKind.ARCHIVING_CONFIRMATION;
import static no.tilsagn.project.EvidenceKind.BENEFITS_PLAN;
import static no.tilsagn.project.EvidenceKind.CLOSING_RECOMMENDATION;
import static no.tilsagn.project.EvidenceKind.CONCEPT_MANDATE;
import static no.tilsagn.project.EvidenceKind.FINAL_REPORT;
import static no.tilsagn.project.EvidenceKind.LESSONS_LEARNED;
import static no.tilsagn.project.EvidenceKind.LINE_READINESS;
import static no.tilsagn.project.EvidenceKind.PHASE_PLAN;
import static no.tilsagn.project.EvidenceKind.PRIVACY_ASSESSMENT;
import static no.tilsagn.project.EvidenceKind.PROJECT_PROPOSAL;
import static no.tilsagn.project.EvidenceKind.RATIONALE;
import static no.tilsagn.project.EvidenceKind.RESULTS_APPROVAL;
import static no.tilsagn.project.EvidenceKind.SECURITY_ASSESSMENT;
import static no.tilsagn.project.EvidenceKind.STEERING_DOCUMENT;
import static no.tilsagn.project.EvidenceKind.SUB_PHASE_RESULT;
import static no.tilsagn.scenario.Sample.DAY;
import static no.tilsagn.scenario.Sample.MINUTES;
import static no.tilsagn.scenario.Sample.PROGRAMME;
import static no.tilsagn.scenario.Sample.projectId;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.command.Role;
import no.tilsagn.project.CloseProjectEarly;
import no.tilsagn.project.CorrectPhaseDecision;
import no.tilsagn.project.Evidence;
import no.tilsagn.project.EvidenceKind;
import no.tilsagn.project.Gate;
import no.tilsagn.project.GateOutcome;
import no.tilsagn.project.HandOver;
import no.tilsagn.project.HandOverProject;
import no.tilsagn.project.Lead;
import no.tilsagn.project.MergeProject;
import no.tilsagn.project.NameLead;
import no.tilsagn.project.RecommendPhaseTransition;
import no.tilsagn.project.RegisterEvidence;
import no.tilsagn.project.ReviewBenefitsPlan;
import no.tilsagn.register.EntryCode;
import no.tilsagn.rule.GateDefinitions;
import no.tilsagn.rule.GateDefinitions.Demand;

/** What a gate needs and what a project has for it, with everything a test does not talk about filled in. */
public final class SampleGates {

    /** Some days before the minutes. */
    public static final LocalDate BEFORE = LocalDate.of(2024, 12, 1);

    /** Where the project-owner group's recommendation stands. */
    public static final DecisionReference ADVICE = new DecisionReference("PEG 2024/3", LocalDate.of(2024, 12, 5));

    /** Where it was decided that the minutes were wrong. */
    public static final DecisionReference CORRECTION = new DecisionReference("2025/17-30", LocalDate.of(2025, 6, 1));

    private SampleGates() {}

    /** The domain guide's table: a GO needs all of it, a STOP at BP5 what shows that the project is closed. */
    public static GateDefinitions guide() {
        return new GateDefinitions(List.of(
                go(Gate.BP1, List.of(Lead.STUDY_LEAD), CONCEPT_MANDATE),
                go(Gate.BP2, List.of(Lead.PROJECT_LEAD), PROJECT_PROPOSAL, PHASE_PLAN, RATIONALE),
                go(
                        Gate.BP3,
                        List.of(),
                        STEERING_DOCUMENT,
                        BENEFITS_PLAN,
                        RATIONALE,
                        PRIVACY_ASSESSMENT,
                        SECURITY_ASSESSMENT),
                go(Gate.BP3_N, List.of(), SUB_PHASE_RESULT, RATIONALE),
                go(Gate.BP4, List.of(), RESULTS_APPROVAL, CLOSING_RECOMMENDATION, LINE_READINESS),
                go(Gate.BP5, List.of(), FINAL_REPORT, LESSONS_LEARNED, ARCHIVING_CONFIRMATION, BENEFITS_PLAN),
                new Demand(
                        Gate.BP5,
                        List.of(GateOutcome.STOP),
                        List.of(FINAL_REPORT, LESSONS_LEARNED, ARCHIVING_CONFIRMATION),
                        List.of(),
                        false)));
    }

    private static Demand go(Gate gate, List<Lead> leads, EvidenceKind... evidence) {
        return new Demand(gate, List.of(GateOutcome.GO), Arrays.asList(evidence), leads, true);
    }

    public static RegisterEvidence evidence(String number, EvidenceKind kind) {
        return evidence(number, kind, BEFORE);
    }

    public static RegisterEvidence evidence(String number, EvidenceKind kind, LocalDate dated) {
        return new RegisterEvidence(PROGRAMME, projectId(number), document(kind, dated), DAY);
    }

    public static Evidence document(EvidenceKind kind, LocalDate dated) {
        return new Evidence(kind, "2025/17-" + kind, "0".repeat(64), dated, List.of(Role.PROJECT_OWNER));
    }

    public static NameLead lead(String number, Lead lead) {
        return new NameLead(PROGRAMME, projectId(number), lead, "actor-lead", DAY);
    }

    public static ReviewBenefitsPlan review(String number, LocalDate on) {
        return new ReviewBenefitsPlan(PROGRAMME, projectId(number), "2025/17-9", on, DAY);
    }

    /** To Bydel Alna, of a result and a benefit. */
    public static HandOver handedOver(LocalDate on) {
        return handedOver(on, List.of(EntryCode.of("P1")), List.of(EntryCode.of("G2")));
    }

    private static HandOver handedOver(LocalDate on, List<EntryCode> plannedWork, List<EntryCode> benefits) {
        return new HandOver(List.of("Bydel Alna"), plannedWork, benefits, document(EvidenceKind.HAND_OVER, on));
    }

    /** Nothing but the document says what goes over. */
    public static HandOverProject handOver(String number, LocalDate on) {
        return handOver(number, on, List.of(), List.of());
    }

    public static HandOverProject handOver(
            String number, LocalDate on, List<EntryCode> plannedWork, List<EntryCode> benefits) {
        return new HandOverProject(PROGRAMME, projectId(number), handedOver(on, plannedWork, benefits));
    }

    public static CloseProjectEarly closeEarly(String number) {
        return new CloseProjectEarly(PROGRAMME, projectId(number), Sample.REASON, DAY, MINUTES);
    }

    public static RecommendPhaseTransition recommend(String number, Gate gate, GateOutcome outcome) {
        return new RecommendPhaseTransition(PROGRAMME, projectId(number), gate, outcome, DAY, ADVICE);
    }

    public static CorrectPhaseDecision correctDecision(String number, long event) {
        return new CorrectPhaseDecision(PROGRAMME, projectId(number), event, Sample.REASON, DAY, CORRECTION);
    }

    public static MergeProject merge(String number, String successor) {
        return new MergeProject(PROGRAMME, projectId(number), successor, DAY, MINUTES);
    }
}
