package no.tilsagn.project;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

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

    /** Whether one was made by an event, corrected or not. */
    boolean has(long event) {
        return corrected.containsKey(event) || standing.stream().anyMatch(each -> each.event() == event);
    }

    /** The correction of one. */
    Optional<Long> correctionOf(long event) {
        return Optional.ofNullable(corrected.get(event));
    }
}
