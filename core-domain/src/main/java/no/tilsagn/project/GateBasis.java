package no.tilsagn.project;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a project has for its next gate: everything registered since the last one was passed.
 *
 * @param since the day the last gate was decided; none before the first
 * @param evidence in the order of registration
 * @param leads the opaque id of whoever was named last
 * @param reviews the days the benefits plan was gone through, in the order of registration
 */
public record GateBasis(
        @Nullable LocalDate since, List<Evidence> evidence, SortedMap<Lead, String> leads, List<LocalDate> reviews) {

    public static final GateBasis NOTHING = new GateBasis(null, List.of(), new TreeMap<>(), List.of());

    public GateBasis {
        evidence = List.copyOf(evidence);
        leads = Collections.unmodifiableSortedMap(new TreeMap<>(leads));
        reviews = List.copyOf(reviews);
    }

    /** What is there after a document, a lead or a review came to it; the same after anything else. */
    public GateBasis after(ProjectEvent event) {
        return switch (event) {
            case EvidenceRegistered e -> new GateBasis(since, plus(evidence, List.of(e.evidence())), leads, reviews);
            case LeadNamed e -> {
                SortedMap<Lead, String> named = new TreeMap<>(leads);
                named.put(e.lead(), e.actor());
                yield new GateBasis(since, evidence, named, reviews);
            }
            case BenefitsPlanReviewed e ->
                new GateBasis(since, evidence, leads, plus(reviews, List.of(e.reviewedOn())));
            // What is done with a gate has used up what it rested on; those named stay named.
            case GateDecided e -> uses(e) ? new GateBasis(e.decision().decidedOn(), List.of(), leads, List.of()) : this;
            case ProjectRegistered _,
                    ProjectPhaseRegistered _,
                    EarlyClosureDecided _,
                    ProjectMerged _,
                    ProjectPhaseChanged _,
                    PhaseDecisionCorrected _ -> this;
        };
    }

    /** What a decision uses up of it; none where everything stays for the next. */
    public @Nullable GateBasis usedBy(ProjectEvent decision) {
        return decision instanceof GateDecided e && uses(e) ? this : null;
    }

    /** With what a corrected decision had used up, before what came after it. */
    public GateBasis restored(@Nullable GateBasis used) {
        return used == null
                ? this
                : new GateBasis(used.since, plus(used.evidence, evidence), leads, plus(used.reviews, reviews));
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
}
