package no.tilsagn.project;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was decided about a project's phase.
 *
 * @param standing in the order they were recorded
 * @param corrected by the place of a corrected decision's event in the project's stream, the place of the correction
 */
record PhaseDecisions(List<StandingDecision> standing, Map<Long, Long> corrected) {

    static final PhaseDecisions NONE = new PhaseDecisions(List.of(), Map.of());

    PhaseDecisions {
        standing = List.copyOf(standing);
        corrected = Map.copyOf(corrected);
    }

    PhaseDecisions and(StandingDecision next) {
        return new PhaseDecisions(
                Stream.concat(standing.stream(), Stream.of(next)).toList(), corrected);
    }

    /** Without the latest one, which a correction took back. */
    PhaseDecisions corrected(long correction) {
        Map<Long, Long> all = new TreeMap<>(corrected);
        all.put(standing.getLast().event(), correction);
        return new PhaseDecisions(standing.subList(0, standing.size() - 1), all);
    }

    /** The one that a correction may take back. */
    Optional<StandingDecision> latest() {
        return standing.isEmpty() ? Optional.empty() : Optional.of(standing.getLast());
    }

    /**
     * The day of the latest decision that led from another phase into one; none where the project was entered, or put on
     * record, in it.
     *
     * @param now where the project stands
     */
    Optional<LocalDate> ledInto(Phase phase, @Nullable Phase now) {
        Phase to = now;
        for (StandingDecision each : standing.reversed()) {
            if (to == phase && each.from() != null && each.from() != phase) {
                return Optional.of(each.decision().decidedOn());
            }
            to = each.from();
        }
        return Optional.empty();
    }

    /** Whether one was made by an event, corrected or not. */
    boolean has(long event) {
        return corrected.containsKey(event) || standing.stream().anyMatch(each -> each.event() == event);
    }

    /** The correction of one. */
    Optional<Long> correctionOf(long event) {
        return Optional.ofNullable(corrected.get(event));
    }
}
