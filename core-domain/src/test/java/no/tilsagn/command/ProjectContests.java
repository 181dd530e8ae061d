package no.tilsagn.command;

import static no.tilsagn.command.Contests.asker;
import static no.tilsagn.command.RefusalCode.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.tilsagn.project.CloseProjectEarly;
import no.tilsagn.project.CorrectPhaseDecision;
import no.tilsagn.project.DecideGate;
import no.tilsagn.project.EvidenceKind;
import no.tilsagn.project.EvidenceRegistered;
import no.tilsagn.project.Gate;
import no.tilsagn.project.GateOutcome;
import no.tilsagn.project.GateRecommendation;
import no.tilsagn.project.HandOverProject;
import no.tilsagn.project.Lead;
import no.tilsagn.project.LeadNamed;
import no.tilsagn.project.MergeProject;
import no.tilsagn.project.NameLead;
import no.tilsagn.project.Phase;
import no.tilsagn.project.PhaseTransitionRecommended;
import no.tilsagn.project.RecommendPhaseTransition;
import no.tilsagn.project.RegisterEvidence;
import no.tilsagn.project.RegisterPhase;
import no.tilsagn.project.ReviewBenefitsPlan;
import no.tilsagn.register.EntryCode;
import no.tilsagn.scenario.Outcome;
import no.tilsagn.scenario.Sample;
import no.tilsagn.scenario.SampleGates;
import no.tilsagn.scenario.SampleRules;
import no.tilsagn.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/** The contests of the commands about projects' phases and gates. */
final class ProjectContests {

    private ProjectContests() {}

    static Stream<Contest> all() {
        return Stream.of(
                Contest.of(RegisterEvidence.class, ProjectContests::evidence, ROLE_MISSING, UNKNOWN_PROJECT),
                Contest.of(NameLead.class, ProjectContests::lead, ROLE_MISSING, UNKNOWN_PROJECT),
                Contest.of(ReviewBenefitsPlan.class, ProjectContests::review, ROLE_MISSING, UNKNOWN_PROJECT),
                Contest.of(
                                HandOverProject.class,
                                ProjectContests::handOver,
                                ROLE_MISSING,
                                UNKNOWN_PROJECT,
                                UNKNOWN_REGISTER_ENTRY,
                                NO_HAND_OVER_FROM_PHASE,
                                HAND_OVER_BEFORE_CLOSING,
                                HAND_OVER_ALREADY_RECORDED)
                        .apart(
                                UNKNOWN_PROJECT,
                                NO_HAND_OVER_FROM_PHASE,
                                HAND_OVER_BEFORE_CLOSING,
                                HAND_OVER_ALREADY_RECORDED),
                Contest.of(
                                RegisterPhase.class,
                                ProjectContests::registerPhase,
                                ROLE_MISSING,
                                UNKNOWN_PROJECT,
                                PHASE_ALREADY_STATED)
                        .apart(UNKNOWN_PROJECT, PHASE_ALREADY_STATED),
                Contest.of(
                                RecommendPhaseTransition.class,
                                ProjectContests::recommend,
                                ROLE_MISSING,
                                UNKNOWN_PROJECT,
                                PHASE_NOT_STATED,
                                GATE_NOT_FROM_PHASE)
                        .apart(UNKNOWN_PROJECT, PHASE_NOT_STATED, GATE_NOT_FROM_PHASE)
                        .apart(PHASE_NOT_STATED, GATE_NOT_FROM_PHASE),
                Contest.of(
                                DecideGate.class,
                                ProjectContests::decideGate,
                                ROLE_MISSING,
                                UNKNOWN_PROJECT,
                                PHASE_NOT_STATED,
                                GATE_NOT_FROM_PHASE,
                                DECIDER_PREPARED_GATE,
                                DECIDER_RECOMMENDED_GATE,
                                EVIDENCE_MISSING,
                                BENEFITS_PLAN_NOT_REVIEWED)
                        .apart(
                                UNKNOWN_PROJECT,
                                PHASE_NOT_STATED,
                                GATE_NOT_FROM_PHASE,
                                DECIDER_PREPARED_GATE,
                                DECIDER_RECOMMENDED_GATE,
                                EVIDENCE_MISSING,
                                BENEFITS_PLAN_NOT_REVIEWED)
                        .apart(PHASE_NOT_STATED, GATE_NOT_FROM_PHASE),
                Contest.of(
                                CloseProjectEarly.class,
                                ProjectContests::closeEarly,
                                ROLE_MISSING,
                                UNKNOWN_PROJECT,
                                NO_EARLY_CLOSURE_FROM_PHASE)
                        .apart(UNKNOWN_PROJECT, NO_EARLY_CLOSURE_FROM_PHASE),
                Contest.of(
                                MergeProject.class,
                                ProjectContests::merge,
                                ROLE_MISSING,
                                UNKNOWN_PROJECT,
                                PROJECT_ALREADY_CLOSED,
                                SUCCESSOR_IS_ITSELF,
                                SUCCESSOR_CLOSED)
                        .apart(UNKNOWN_PROJECT, SUCCESSOR_IS_ITSELF, SUCCESSOR_CLOSED)
                        .apart(SUCCESSOR_IS_ITSELF, SUCCESSOR_CLOSED),
                Contest.of(
                                CorrectPhaseDecision.class,
                                ProjectContests::correct,
                                ROLE_MISSING,
                                UNKNOWN_PROJECT,
                                UNKNOWN_PHASE_DECISION,
                                PHASE_DECISION_ALREADY_CORRECTED,
                                PHASE_DECISION_NOT_LATEST)
                        .apart(
                                UNKNOWN_PROJECT,
                                UNKNOWN_PHASE_DECISION,
                                PHASE_DECISION_ALREADY_CORRECTED,
                                PHASE_DECISION_NOT_LATEST)
                        .apart(UNKNOWN_PHASE_DECISION, PHASE_DECISION_ALREADY_CORRECTED, PHASE_DECISION_NOT_LATEST));
    }

    private static String number(Set<RefusalCode> broken) {
        return broken.contains(UNKNOWN_PROJECT) ? "2000-01" : "2021-37";
    }

    private static Scenario project(@Nullable Phase phase) {
        return Scenario.given(Sample.establish(), Sample.project("2021-37", phase));
    }

    private static Outcome evidence(Set<RefusalCode> broken) {
        return project(Phase.IDEA)
                .when(SampleGates.evidence(number(broken), EvidenceKind.CONCEPT_MANDATE))
                .as(asker(broken, Role.PROGRAMME_OFFICE));
    }

    private static Outcome lead(Set<RefusalCode> broken) {
        return project(Phase.IDEA)
                .when(SampleGates.lead(number(broken), Lead.STUDY_LEAD))
                .as(asker(broken, Role.PROGRAMME_OFFICE));
    }

    private static Outcome review(Set<RefusalCode> broken) {
        return project(Phase.IDEA)
                .when(SampleGates.review(number(broken), SampleGates.BEFORE))
                .as(asker(broken, Role.PROGRAMME_OFFICE));
    }

    private static Outcome handOver(Set<RefusalCode> broken) {
        LocalDate closing = Sample.MINUTES.decidedOn();
        LocalDate on = broken.contains(HAND_OVER_BEFORE_CLOSING) ? closing.minusDays(1) : closing;
        Scenario scenario = project(Phase.PLANNING).and(SampleGates.closeEarly("2021-37"));
        if (broken.contains(HAND_OVER_ALREADY_RECORDED)) {
            scenario.and(SampleGates.handOver("2021-37", closing));
        }
        if (broken.contains(NO_HAND_OVER_FROM_PHASE)) {
            scenario.and(Sample.decide("2021-37", Gate.BP5, GateOutcome.STOP));
        }
        List<EntryCode> benefits = broken.contains(UNKNOWN_REGISTER_ENTRY) ? List.of(EntryCode.of("G99")) : List.of();
        return scenario.when(SampleGates.handOver(number(broken), on, List.of(), benefits))
                .as(asker(broken, Role.PROGRAMME_OFFICE));
    }

    private static Outcome registerPhase(Set<RefusalCode> broken) {
        Phase before = broken.contains(PHASE_ALREADY_STATED) ? Phase.IDEA : null;
        return Scenario.given(Sample.establish(), Sample.project("2021-37", before))
                .when(Sample.registerPhase(number(broken), Phase.CONCEPT))
                .as(asker(broken, Role.BOARD_SECRETARY));
    }

    private static Outcome decideGate(Set<RefusalCode> broken) {
        Phase before = broken.contains(PHASE_NOT_STATED) ? null : Phase.IDEA;
        Gate gate = broken.contains(GATE_NOT_FROM_PHASE) ? Gate.BP5 : Gate.BP1;
        Scenario scenario = Scenario.given(
                Sample.establish(), SampleRules.rule(SampleGates.guide()), Sample.project("2021-37", before));
        if (!broken.contains(EVIDENCE_MISSING)) {
            scenario.and(SampleGates.lead("2021-37", Lead.STUDY_LEAD));
            for (EvidenceKind kind : EvidenceKind.values()) {
                scenario.and(new EvidenceRegistered(
                        Sample.projectId("2021-37"), SampleGates.document(kind, SampleGates.BEFORE), "actor-office"));
            }
        }
        if (!broken.contains(BENEFITS_PLAN_NOT_REVIEWED)) {
            scenario.and(SampleGates.review("2021-37", SampleGates.BEFORE));
        }
        String decider = "actor-DecideGate";
        if (broken.contains(DECIDER_PREPARED_GATE)) {
            scenario.and(new LeadNamed(Sample.projectId("2021-37"), Lead.PROJECT_LEAD, "actor-lead", decider));
        }
        if (broken.contains(DECIDER_RECOMMENDED_GATE)) {
            scenario.and(new PhaseTransitionRecommended(
                    Sample.projectId("2021-37"),
                    new GateRecommendation(gate, GateOutcome.GO, decider, SampleGates.ADVICE)));
        }
        return scenario.when(Sample.decide(number(broken), gate, GateOutcome.GO))
                .as(asker(broken, Role.BOARD_SECRETARY));
    }

    private static Outcome recommend(Set<RefusalCode> broken) {
        return project(broken.contains(PHASE_NOT_STATED) ? null : Phase.IDEA)
                .when(SampleGates.recommend(
                        number(broken), broken.contains(GATE_NOT_FROM_PHASE) ? Gate.BP5 : Gate.BP1, GateOutcome.GO))
                .as(asker(broken, Role.OWNER_GROUP));
    }

    private static Outcome closeEarly(Set<RefusalCode> broken) {
        return project(broken.contains(NO_EARLY_CLOSURE_FROM_PHASE) ? Phase.IDEA : Phase.PLANNING)
                .when(SampleGates.closeEarly(number(broken)))
                .as(asker(broken, Role.BOARD_SECRETARY));
    }

    /** Of two decisions the second stands, or is corrected. */
    private static Outcome correct(Set<RefusalCode> broken) {
        Scenario scenario = project(Phase.IDEA)
                .and(
                        Sample.decide("2021-37", Gate.BP1, GateOutcome.REWORK),
                        Sample.decide("2021-37", Gate.BP1, GateOutcome.HOLD));
        if (broken.contains(PHASE_DECISION_ALREADY_CORRECTED)) {
            scenario.and(SampleGates.correctDecision("2021-37", 2));
        }
        if (broken.contains(PHASE_DECISION_ALREADY_CORRECTED) && broken.contains(PHASE_DECISION_NOT_LATEST)) {
            scenario.and(Sample.decide("2021-37", Gate.BP1, GateOutcome.HOLD));
        }
        long latest = broken.contains(PHASE_DECISION_ALREADY_CORRECTED) || !broken.contains(PHASE_DECISION_NOT_LATEST)
                ? 2
                : 1;
        return scenario.when(SampleGates.correctDecision(
                        number(broken), broken.contains(UNKNOWN_PHASE_DECISION) ? 0 : latest))
                .as(asker(broken, Role.BOARD_SECRETARY));
    }

    private static Outcome merge(Set<RefusalCode> broken) {
        Phase before = broken.contains(PROJECT_ALREADY_CLOSED) ? Phase.STOPPED : Phase.IDEA;
        Phase into = broken.contains(SUCCESSOR_CLOSED) ? Phase.STOPPED : Phase.IDEA;
        String successor = broken.contains(UNKNOWN_PROJECT)
                ? "2000-01"
                : broken.contains(SUCCESSOR_IS_ITSELF) ? "2021-37" : "2021-38";
        return project(before)
                .and(Sample.project("2021-38", into))
                .when(SampleGates.merge("2021-37", successor))
                .as(asker(broken, Role.BOARD_SECRETARY));
    }
}
