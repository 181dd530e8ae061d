package no.tilsagn.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import no.tilsagn.event.EventReference;
import no.tilsagn.event.Recorded;
import no.tilsagn.project.BenefitsPlanReviewed;
import no.tilsagn.project.EarlyClosureDecided;
import no.tilsagn.project.EvidenceRegistered;
import no.tilsagn.project.Gate;
import no.tilsagn.project.GateDecided;
import no.tilsagn.project.LeadNamed;
import no.tilsagn.project.PhaseDecisionCorrected;
import no.tilsagn.project.PhaseTransitionRecommended;
import no.tilsagn.project.ProjectEvent;
import no.tilsagn.project.ProjectHandedOver;
import no.tilsagn.project.ProjectId;
import no.tilsagn.project.ProjectMerged;
import no.tilsagn.project.ProjectPhaseChanged;
import no.tilsagn.project.ProjectPhaseRegistered;
import no.tilsagn.project.ProjectRegistered;
import org.jspecify.annotations.Nullable;

/** Who prepared what a gate rests on, or recommended at it, did not record what was decided there. */
final class GateDuties {

    private final List<Finding> found;
    /** What was done for a project's next gate. */
    private final Map<ProjectId, List<Step>> open = new HashMap<>();
    /** The same for gates that are done with, which a correction opens again. */
    private final Map<EventReference, List<Step>> done = new HashMap<>();

    /** @param gate that was recommended at; none where something was prepared */
    private record Step(String actor, @Nullable Gate gate) {}

    GateDuties(List<Finding> found) {
        this.found = found;
    }

    void look(ProjectEvent event, Recorded recorded) {
        switch (event) {
            case EvidenceRegistered _, LeadNamed _, BenefitsPlanReviewed _, ProjectHandedOver _ ->
                steps(event).add(new Step(recorded.actor(), null));
            case PhaseTransitionRecommended e ->
                steps(e).add(new Step(recorded.actor(), e.recommendation().gate()));
            case GateDecided e -> decided(e, recorded);
            case PhaseDecisionCorrected e ->
                open.put(
                        e.project(),
                        new ArrayList<>(
                                Stream.concat(done.getOrDefault(e.corrects(), List.of()).stream(), steps(e).stream())
                                        .toList()));
            case ProjectRegistered _,
                    ProjectPhaseRegistered _,
                    EarlyClosureDecided _,
                    ProjectMerged _,
                    ProjectPhaseChanged _ -> {}
        }
    }

    private void decided(GateDecided e, Recorded recorded) {
        keptApart(e, recorded, null, "decider-prepared-gate");
        keptApart(e, recorded, e.gate(), "decider-recommended-gate");
        if (e.outcome().isFinal()) {
            done.put(
                    new EventReference(recorded.aggregate().id(), recorded.sequence()),
                    Objects.requireNonNullElse(open.remove(e.project()), List.of()));
        }
    }

    private void keptApart(GateDecided e, Recorded recorded, @Nullable Gate at, String code) {
        if (steps(e).contains(new Step(recorded.actor(), at))) {
            found.add(Finding.at(
                    recorded.position(),
                    code,
                    "project",
                    e.project(),
                    "gate",
                    e.gate().code(),
                    "actor",
                    recorded.actor(),
                    "role",
                    recorded.role()));
        }
    }

    private List<Step> steps(ProjectEvent event) {
        return open.computeIfAbsent(event.project(), first -> new ArrayList<>());
    }
}
