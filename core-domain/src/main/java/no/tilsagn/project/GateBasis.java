package no.tilsagn.project;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a project has for its next gate: everything registered since the last one was passed.
 *
 * @param since the day the last gate was decided; none before the first
 * @param evidence in the order of registration
 * @param leads the opaque id of whoever was named last
 * @param reviews the days the benefits plan was gone through, in the order of registration
 * @param preparedBy opaque ids of everyone who registered any of it
 * @param recommendations of the project-owner group, in the order of registration
 */
public record GateBasis(
        @Nullable LocalDate since,
        List<Evidence> evidence,
        SortedMap<Lead, String> leads,
        List<LocalDate> reviews,
        SortedSet<String> preparedBy,
        List<GateRecommendation> recommendations) {

    public static final GateBasis NOTHING = since(null, new TreeMap<>());

    public GateBasis {
        evidence = List.copyOf(evidence);
        leads = Collections.unmodifiableSortedMap(new TreeMap<>(leads));
        reviews = List.copyOf(reviews);
        preparedBy = Collections.unmodifiableSortedSet(new TreeSet<>(preparedBy));
        recommendations = List.copyOf(recommendations);
    }

    private static GateBasis since(@Nullable LocalDate gate, SortedMap<Lead, String> leads) {
        return new GateBasis(gate, List.of(), leads, List.of(), new TreeSet<>(), List.of());
    }

    /** What is there after a document, a lead, a review or a recommendation came to it; the same after anything else. */
    public GateBasis after(ProjectEvent event) {
        return switch (event) {
            case EvidenceRegistered e ->
                prepared(plus(evidence, List.of(e.evidence())), leads, reviews, e.preparedBy());
            case LeadNamed e -> {
                SortedMap<Lead, String> named = new TreeMap<>(leads);
                named.put(e.lead(), e.actor());
                yield prepared(evidence, named, reviews, e.preparedBy());
            }
            case BenefitsPlanReviewed e ->
                prepared(evidence, leads, plus(reviews, List.of(e.reviewedOn())), e.preparedBy());
            case ProjectHandedOver e ->
                prepared(plus(evidence, List.of(e.handOver().document())), leads, reviews, e.preparedBy());
            case PhaseTransitionRecommended e ->
                new GateBasis(
                        since,
                        evidence,
                        leads,
                        reviews,
                        preparedBy,
                        plus(recommendations, List.of(e.recommendation())));
            // What is done with a gate has used up what it rested on; those named stay named.
            case GateDecided e -> uses(e) ? since(e.decision().decidedOn(), leads) : this;
            case ProjectRegistered _,
                    ProjectPhaseRegistered _,
                    EarlyClosureDecided _,
                    ProjectMerged _,
                    ProjectPhaseChanged _,
                    PhaseDecisionCorrected _ -> this;
        };
    }

    private GateBasis prepared(
            List<Evidence> documents, SortedMap<Lead, String> named, List<LocalDate> days, String actor) {
        return new GateBasis(since, documents, named, days, plus(preparedBy, Set.of(actor)), recommendations);
    }

    /** What a decision uses up of it; none where everything stays for the next. */
    public @Nullable GateBasis usedBy(ProjectEvent decision) {
        return decision instanceof GateDecided e && uses(e) ? this : null;
    }

    /** With what a corrected decision had used up, before what came after it. */
    public GateBasis restored(@Nullable GateBasis used) {
        return used == null
                ? this
                : new GateBasis(
                        used.since,
                        plus(used.evidence, evidence),
                        leads,
                        plus(used.reviews, reviews),
                        plus(used.preparedBy, preparedBy),
                        plus(used.recommendations, recommendations));
    }

    /** What was recommended at a gate. */
    public List<GateRecommendation> recommendedAt(Gate gate) {
        return recommendations.stream().filter(each -> each.gate() == gate).toList();
    }

    /** The documents that were there on the day of a decision. */
    List<Evidence> evidenceOn(LocalDate decidedOn) {
        return evidence.stream()
                .filter(document -> counts(document.dated(), decidedOn))
                .toList();
    }

    boolean isReviewedOn(LocalDate decidedOn) {
        return reviews.stream().anyMatch(day -> counts(day, decidedOn));
    }

    private boolean counts(LocalDate day, LocalDate decidedOn) {
        return !day.isAfter(decidedOn) && (since == null || !day.isBefore(since));
    }

    private static boolean uses(GateDecided e) {
        return e.outcome().isFinal();
    }

    private static <T> List<T> plus(List<T> before, List<T> next) {
        return Stream.concat(before.stream(), next.stream()).toList();
    }

    private static SortedSet<String> plus(SortedSet<String> before, Set<String> next) {
        SortedSet<String> all = new TreeSet<>(before);
        all.addAll(next);
        return all;
    }
}
