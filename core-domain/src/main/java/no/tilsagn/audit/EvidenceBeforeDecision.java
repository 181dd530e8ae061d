package no.tilsagn.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.tilsagn.event.Recorded;
import no.tilsagn.project.Evidence;
import no.tilsagn.project.EvidenceKind;
import no.tilsagn.project.EvidenceRegistered;
import no.tilsagn.project.GateDecided;
import no.tilsagn.project.ProjectHandedOver;
import no.tilsagn.project.ProjectId;
import no.tilsagn.rule.GateDefinitions;
import no.tilsagn.rule.RuleBook;
import no.tilsagn.rule.RuleVersion;
import no.tilsagn.rule.RuleVersionRegistered;
import org.jspecify.annotations.Nullable;

/** What a gate decision rests on was registered before it and is no younger, and nothing its day's rule demands lacks. */
final class EvidenceBeforeDecision implements Check {

    private final List<Finding> found = new ArrayList<>();
    private final Map<ProjectId, Map<String, List<Evidence>>> registered = new HashMap<>();
    private RuleBook rules = RuleBook.EMPTY;

    @Override
    public Claim claim() {
        return Claim.EVIDENCE_BEFORE_DECISION;
    }

    @Override
    public void look(Recorded recorded) {
        if (recorded.event() instanceof RuleVersionRegistered e) {
            rules = rules.after(e);
        } else if (recorded.event() instanceof EvidenceRegistered e) {
            registered(e.project(), e.evidence());
        } else if (recorded.event() instanceof ProjectHandedOver e) {
            registered(e.project(), e.handOver().document());
        } else if (recorded.event() instanceof GateDecided e) {
            decided(recorded, e);
        }
    }

    private void decided(Recorded recorded, GateDecided e) {
        List<EvidenceKind> there = new ArrayList<>();
        for (String reference : e.evidence()) {
            List<Evidence> documents = of(e.project()).getOrDefault(reference, List.of());
            if (documents.isEmpty()) {
                add(recorded, e, "evidence-not-registered", "reference", reference);
            }
            documents.stream()
                    .filter(document -> document.dated().isAfter(e.decision().decidedOn()))
                    .forEach(document -> add(
                            recorded,
                            e,
                            "evidence-later-than-decision",
                            "reference",
                            reference,
                            "dated",
                            document.dated(),
                            "decidedOn",
                            e.decision().decidedOn()));
            documents.forEach(document -> there.add(document.kind()));
        }
        held(recorded, e, there);
    }

    private void held(Recorded recorded, GateDecided e, List<EvidenceKind> there) {
        Optional<RuleVersion<GateDefinitions>> inForce =
                rules.gates(e.decision().decidedOn());
        if (!Objects.equals(version(e), inForce.map(RuleVersion::version).orElse(null))) {
            add(
                    recorded,
                    e,
                    "other-rule-version",
                    "cited",
                    String.valueOf(version(e)),
                    "inForce",
                    inForce.map(rule -> String.valueOf(rule.version())).orElse("none"));
        }
        inForce.flatMap(rule -> rule.content().of(e.gate(), e.outcome()))
                .ifPresent(demand -> demand.evidence().stream()
                        .filter(kind -> !there.contains(kind))
                        .forEach(kind -> add(recorded, e, "evidence-missing", "missing", kind)));
    }

    private static @Nullable Integer version(GateDecided e) {
        return e.rule() == null ? null : e.rule().version();
    }

    private void registered(ProjectId project, Evidence document) {
        of(project)
                .computeIfAbsent(document.reference(), first -> new ArrayList<>())
                .add(document);
    }

    private Map<String, List<Evidence>> of(ProjectId project) {
        return registered.computeIfAbsent(project, first -> new HashMap<>());
    }

    private void add(Recorded recorded, GateDecided e, String code, Object... facts) {
        Finding finding = Finding.at(recorded.position(), code, facts);
        finding.facts().put("project", e.project().value());
        finding.facts().put("gate", e.gate().code());
        found.add(finding);
    }

    @Override
    public List<Finding> findings() {
        return List.copyOf(found);
    }
}
