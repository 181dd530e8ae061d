package no.tilsagn.project;

import java.util.List;
import no.tilsagn.event.AggregateType;
import no.tilsagn.register.EntryCode;

/**
 * What of a project goes over to the line organisation, and who takes it.
 *
 * @param to the organisations that take over, as printed; at least one
 * @param plannedWork codes of the register of {@linkplain AggregateType#PLANNED_WORK planned results and implementations}
 * @param benefits codes of the register of benefits, which those organisations are to realise
 * @param document the signed one it stands in, dated the day they took over
 */
public record HandOver(List<String> to, List<EntryCode> plannedWork, List<EntryCode> benefits, Evidence document) {

    public HandOver {
        to = eachOnce("organisations", to);
        plannedWork = eachOnce("planned work", plannedWork);
        benefits = eachOnce("benefits", benefits);
        if (to.isEmpty()) {
            throw new IllegalArgumentException("some organisation takes over");
        }
        if (document.kind() != EvidenceKind.HAND_OVER) {
            throw new IllegalArgumentException("no hand-over stands in a document of the kind " + document.kind());
        }
    }

    private static <T> List<T> eachOnce(String what, List<T> named) {
        if (named.stream().distinct().count() != named.size()) {
            throw new IllegalArgumentException(what + " are named once each: " + named);
        }
        return List.copyOf(named);
    }
}
