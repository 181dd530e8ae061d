package no.tilsagn.gate;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.tilsagn.project.Evidence;
import no.tilsagn.project.GateDecided;
import no.tilsagn.project.Lead;
import no.tilsagn.project.Phase;
import no.tilsagn.project.ProjectId;
import org.jspecify.annotations.Nullable;

/**
 * What a project has for its next gate.
 *
 * @param version sequence of its last event
 * @param number such as {@code 2021-37}
 * @param phase where it stands; none for not stated
 * @param since the day the last gate was decided; none before the first
 * @param evidence registered since then, in the order of registration
 * @param leads the opaque id of whoever was named last
 * @param benefitsPlanReviewedOn the latest day since then that the benefits plan was gone through
 */
public record ProjectAtGate(
        ProjectId project,
        long version,
        String number,
        @Nullable Phase phase,
        @Nullable LocalDate since,
        List<Evidence> evidence,
        SortedMap<Lead, String> leads,
        @Nullable LocalDate benefitsPlanReviewedOn)
        implements GateRow {

    public static final String KEY_PREFIX = "project/";

    ProjectAtGate with(long version, Evidence document) {
        List<Evidence> all =
                Stream.concat(evidence.stream(), Stream.of(document)).toList();
        return new ProjectAtGate(project, version, number, phase, since, all, leads, benefitsPlanReviewedOn);
    }

    ProjectAtGate with(long version, Lead lead, String actor) {
        SortedMap<Lead, String> named = new TreeMap<>(Map.copyOf(leads));
        named.put(lead, actor);
        return new ProjectAtGate(project, version, number, phase, since, evidence, named, benefitsPlanReviewedOn);
    }

    ProjectAtGate reviewed(long version, LocalDate on) {
        boolean latest = benefitsPlanReviewedOn == null || on.isAfter(benefitsPlanReviewedOn);
        return new ProjectAtGate(
                project, version, number, phase, since, evidence, leads, latest ? on : benefitsPlanReviewedOn);
    }

    /** After a gate: one that is done with has used up what it rested on. */
    ProjectAtGate decided(long version, GateDecided e) {
        return e.outcome().isFinal()
                ? new ProjectAtGate(
                        project, version, number, phase, e.decision().decidedOn(), List.of(), leads, null)
                : at(version);
    }

    ProjectAtGate at(long version) {
        return in(version, phase);
    }

    ProjectAtGate in(long version, @Nullable Phase next) {
        return new ProjectAtGate(project, version, number, next, since, evidence, leads, benefitsPlanReviewedOn);
    }

    static String key(ProjectId project) {
        return KEY_PREFIX + project.value();
    }

    @Override
    public String key() {
        return key(project);
    }
}
