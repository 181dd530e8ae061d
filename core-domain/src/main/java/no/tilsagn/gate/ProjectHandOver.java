package no.tilsagn.gate;

import java.util.List;
import no.tilsagn.event.Recorded;
import no.tilsagn.project.Evidence;
import no.tilsagn.project.HandOver;
import no.tilsagn.project.ProjectHandedOver;
import no.tilsagn.project.ProjectId;
import no.tilsagn.register.EntryCode;

/**
 * What the line organisation has taken over of a project.
 *
 * @param position of the event in the programme's log
 * @param number such as {@code 2021-37}
 * @param to the organisations that took over, as printed
 * @param plannedWork codes of the register of planned results and implementations
 * @param benefits codes of the register of benefits
 * @param document the signed one it stands in, dated the day they took over
 */
public record ProjectHandOver(
        long position,
        ProjectId project,
        String number,
        List<String> to,
        List<EntryCode> plannedWork,
        List<EntryCode> benefits,
        Evidence document)
        implements GateRow {

    public static final String KEY_PREFIX = "hand-over/";

    static ProjectHandOver of(ProjectAtGate project, Recorded recorded, ProjectHandedOver e) {
        HandOver handOver = e.handOver();
        return new ProjectHandOver(
                recorded.position(),
                project.project(),
                project.number(),
                handOver.to(),
                handOver.plannedWork(),
                handOver.benefits(),
                handOver.document());
    }

    @Override
    public String key() {
        return GateRow.key(KEY_PREFIX, position);
    }
}
