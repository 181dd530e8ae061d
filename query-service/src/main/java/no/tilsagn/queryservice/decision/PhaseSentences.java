package no.tilsagn.queryservice.decision;

import no.tilsagn.project.BenefitsPlanReviewed;
import no.tilsagn.project.EarlyClosureDecided;
import no.tilsagn.project.EvidenceRegistered;
import no.tilsagn.project.GateDecided;
import no.tilsagn.project.LeadNamed;
import no.tilsagn.project.Phase;
import no.tilsagn.project.PhaseDecisionCorrected;
import no.tilsagn.project.PhaseTransitionRecommended;
import no.tilsagn.project.ProjectEvent;
import no.tilsagn.project.ProjectHandedOver;
import no.tilsagn.project.ProjectMerged;
import no.tilsagn.project.ProjectPhaseChanged;
import no.tilsagn.project.ProjectPhaseRegistered;
import no.tilsagn.project.ProjectRegistered;
import no.tilsagn.queryservice.history.Words;
import org.jspecify.annotations.Nullable;

/** What was decided about a project. */
final class PhaseSentences {

    private PhaseSentences() {}

    static String of(ProjectEvent event, String project, Words words) {
        return switch (event) {
            case ProjectPhaseRegistered e -> words.say("decided.phase-registered", project, words.name(e.phase()));
            case PhaseTransitionRecommended e ->
                words.say(
                        "decided.recommended-gate",
                        project,
                        e.recommendation().gate().code(),
                        words.name(e.recommendation().outcome()));
            case GateDecided e -> words.say("decided.gate", project, e.gate().code(), words.name(e.outcome()));
            case EarlyClosureDecided _ -> words.say("decided.closed-early", project);
            case ProjectMerged e -> words.say("decided.merged", project, e.successor());
            case PhaseDecisionCorrected e ->
                words.say("decided.phase-corrected", project, e.original().reference(), phase(e.to(), words));
            case ProjectPhaseChanged e ->
                words.say("decided.phase-changed", project, phase(e.from(), words), words.name(e.to()));
            case ProjectRegistered _, EvidenceRegistered _, LeadNamed _, BenefitsPlanReviewed _, ProjectHandedOver _ ->
                throw DecisionSentences.undecided(event);
        };
    }

    private static String phase(@Nullable Phase phase, Words words) {
        return phase == null ? words.say("Phase.not-stated") : words.name(phase);
    }
}
