package no.tilsagn.project;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a project has for its next gate: everything registered since the last one was passed.
 *
 * @param since the day the last gate was decided; none before the first
 * @param documents in the order they were registered
 * @param leads who was ever named
 * @param reviews the days the benefits plan was gone through
 */
record GateBasis(@Nullable LocalDate since, List<Evidence> documents, Set<Lead> leads, List<LocalDate> reviews) {

    static final GateBasis NOTHING = new GateBasis(null, List.of(), Set.of(), List.of());

    GateBasis {
        documents = List.copyOf(documents);
        leads = Set.copyOf(leads);
        reviews = List.copyOf(reviews);
    }

    GateBasis with(Evidence document) {
        return new GateBasis(since, plus(documents, document), leads, reviews);
    }

    GateBasis with(Lead lead) {
        Set<Lead> named = Stream.concat(leads.stream(), Stream.of(lead)).collect(Collectors.toUnmodifiableSet());
        return new GateBasis(since, documents, named, reviews);
    }

    GateBasis reviewed(LocalDate on) {
        return new GateBasis(since, documents, leads, plus(reviews, on));
    }

    /** After a gate: what it rested on is used up, those named stay named. */
    GateBasis passed(LocalDate decidedOn) {
        return new GateBasis(decidedOn, List.of(), leads, List.of());
    }

    /** The documents that were there on the day of a decision. */
    List<Evidence> documentsOn(LocalDate decidedOn) {
        return documents.stream()
                .filter(document -> counts(document.dated(), decidedOn))
                .toList();
    }

    boolean isReviewedOn(LocalDate decidedOn) {
        return reviews.stream().anyMatch(day -> counts(day, decidedOn));
    }

    private boolean counts(LocalDate day, LocalDate decidedOn) {
        return !day.isAfter(decidedOn) && (since == null || !day.isBefore(since));
    }

    private static <T> List<T> plus(List<T> before, T next) {
        return Stream.concat(before.stream(), Stream.of(next)).toList();
    }
}
