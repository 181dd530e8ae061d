package no.tilsagn.gate;

import no.tilsagn.project.GateBasis;
import no.tilsagn.project.Phase;
import no.tilsagn.project.ProjectEvent;
import no.tilsagn.project.ProjectId;
import org.jspecify.annotations.Nullable;

/**
 * What a project has for its next gate.
 *
 * @param version sequence of its last event
 * @param number such as {@code 2021-37}
 * @param phase where it stands; none for not stated
 * @param basis everything registered since its last gate
 */
public record ProjectAtGate(
        ProjectId project,
        long version,
        String number,
        @Nullable Phase phase,
        GateBasis basis) implements GateRow {

    public static final String KEY_PREFIX = "project/";

    ProjectAtGate after(long version, ProjectEvent event) {
        return new ProjectAtGate(project, version, number, phase, basis.after(event));
    }

    ProjectAtGate in(@Nullable Phase next) {
        return new ProjectAtGate(project, version, number, next, basis);
    }

    /** With what a corrected decision had used up. */
    ProjectAtGate restored(@Nullable GateBasis used) {
        return new ProjectAtGate(project, version, number, phase, basis.restored(used));
    }

    static String key(ProjectId project) {
        return KEY_PREFIX + project.value();
    }

    @Override
    public String key() {
        return key(project);
    }
}
