package no.tilsagn.project;

import static no.tilsagn.command.Refusal.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.tilsagn.command.Acting;
import no.tilsagn.command.Refusal;
import no.tilsagn.command.RefusalCode;
import no.tilsagn.command.Rule;
import no.tilsagn.programme.ProgrammeState;
import no.tilsagn.rule.GateDefinitions;
import no.tilsagn.rule.GateDefinitions.Demand;
import no.tilsagn.rule.RuleReference;
import no.tilsagn.rule.RuleVersion;
import org.jspecify.annotations.Nullable;

/**
 * What stands against a gate being decided. The project's phase is said by the gate itself; what has to be there by the
 * definitions in force on the day of the decision. Where none are, nothing is demanded, and the decision names no rule.
 */
final class GateRules {

    private final DecideGate command;
    private final Acting acting;
    private final ProjectState project;
    private final Optional<RuleVersion<GateDefinitions>> rule;

    GateRules(DecideGate command, Acting acting, ProjectState project, ProgrammeState programme) {
        this.command = command;
        this.acting = acting;
        this.project = project;
        this.rule = programme.rules().gates(decidedOn());
    }

    /** The documents the decision rests on: all that were there. */
    List<String> evidence() {
        return documents().map(Evidence::reference).distinct().toList();
    }

    @Nullable RuleReference under() {
        return rule.map(RuleVersion::reference).orElse(null);
    }

    /** The gate is the project's next, whether it is recommended or decided. */
    static Optional<Refusal> next(Gate gate, ProjectState project) {
        return Rule.first(
                () -> when(
                        project.phase() == null,
                        RefusalCode.PHASE_NOT_STATED,
                        "project",
                        project.number(),
                        "gate",
                        gate.code()),
                () -> when(
                        project.phase() != gate.from(),
                        RefusalCode.GATE_NOT_FROM_PHASE,
                        "project",
                        project.number(),
                        "gate",
                        gate.code(),
                        "phase",
                        project.stands(),
                        "from",
                        gate.from()));
    }

    Optional<Refusal> next() {
        return next(command.gate(), project);
    }

    Optional<Refusal> notByWhoeverPrepared() {
        return keptApart(project.basis().preparedBy().contains(acting.actor()), RefusalCode.DECIDER_PREPARED_GATE);
    }

    Optional<Refusal> notByWhoeverRecommended() {
        return keptApart(
                project.basis().recommendedAt(command.gate()).stream()
                        .anyMatch(each -> each.recommendedBy().equals(acting.actor())),
                RefusalCode.DECIDER_RECOMMENDED_GATE);
    }

    private Optional<Refusal> keptApart(boolean same, RefusalCode code) {
        return when(
                same, code, "project", project.number(), "gate", command.gate().code());
    }

    Optional<Refusal> evidenceThere() {
        String missing = demand().stream().flatMap(this::missing).collect(Collectors.joining(", "));
        return when(
                !missing.isEmpty(),
                RefusalCode.EVIDENCE_MISSING,
                "project",
                project.number(),
                "gate",
                command.gate().code(),
                "from",
                command.gate().from(),
                "to",
                command.gate().leadsTo(command.outcome()),
                "missing",
                missing,
                "version",
                rule.map(RuleVersion::version).orElse(0));
    }

    Optional<Refusal> benefitsPlanReviewed() {
        return when(
                demand().filter(Demand::benefitsPlanReviewed).isPresent()
                        && !project.basis().isReviewedOn(decidedOn()),
                RefusalCode.BENEFITS_PLAN_NOT_REVIEWED,
                "project",
                project.number(),
                "gate",
                command.gate().code(),
                "decidedOn",
                decidedOn());
    }

    private Stream<String> missing(Demand demand) {
        List<EvidenceKind> there = documents().map(Evidence::kind).toList();
        return Stream.concat(
                demand.evidence().stream().filter(kind -> !there.contains(kind)).map(EvidenceKind::name),
                demand.leads().stream()
                        .filter(lead -> !project.basis().leads().containsKey(lead))
                        .map(Lead::name));
    }

    private Stream<Evidence> documents() {
        return project.basis().evidenceOn(decidedOn()).stream();
    }

    private Optional<Demand> demand() {
        return rule.flatMap(version -> version.content().of(command.gate(), command.outcome()));
    }

    private LocalDate decidedOn() {
        return command.decision().decidedOn();
    }
}
