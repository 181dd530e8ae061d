package no.tilsagn.project;

import no.tilsagn.programme.ProgrammeId;
import org.jspecify.annotations.Nullable;

/**
 * What later decisions need of a project.
 *
 * @param accountingNumber as registered
 * @param phase where it stands, or none for not stated
 */
public record ProjectState(
        ProgrammeId programme,
        ProjectId project,
        String number,
        AccountingNumber accountingNumber,
        @Nullable Phase phase) {

    /** The state after an event; null before the first. */
    public static ProjectState after(@Nullable ProjectState before, ProjectEvent event) {
        return switch (event) {
            case ProjectRegistered e ->
                new ProjectState(e.programme(), e.project(), e.number(), e.accountingNumber(), e.openingPhase());
            case ProjectPhaseRegistered e -> registered(before).in(e.phase());
            case GateDecided e -> registered(before);
            case ProjectPhaseChanged e -> registered(before).in(e.to());
        };
    }

    /** Whether it is closed for money; a project whose phase is not stated is open. */
    public boolean isClosed() {
        return phase != null && phase.isClosed();
    }

    private ProjectState in(Phase next) {
        return new ProjectState(programme, project, number, accountingNumber, next);
    }

    private static ProjectState registered(@Nullable ProjectState state) {
        if (state == null) {
            throw new IllegalStateException("a project's first event is its registration");
        }
        return state;
    }
}
