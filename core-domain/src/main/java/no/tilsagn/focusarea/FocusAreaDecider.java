package no.tilsagn.focusarea;

import static no.tilsagn.command.Decision.accepted;
import static no.tilsagn.command.Decision.refused;

import java.util.Optional;
import no.tilsagn.command.Decision;
import no.tilsagn.command.RefusalCode;
import no.tilsagn.programme.FocusAreaCodeAssigned;
import no.tilsagn.programme.ProgrammeState;
import no.tilsagn.project.ProjectDecider;

/** Decides the commands about focus areas. */
public final class FocusAreaDecider {

    private FocusAreaDecider() {}

    public static Decision decide(FocusAreaCommand command, ProgrammeState programme) {
        return switch (command) {
            case RegisterFocusArea c -> register(c, programme);
        };
    }

    private static Decision register(RegisterFocusArea c, ProgrammeState programme) {
        Optional<String> unknown = ProjectDecider.unknownPredecessor(c.buildsOn(), programme);
        if (unknown.isPresent()) {
            return refused(RefusalCode.UNKNOWN_PROJECT, "project", unknown.get());
        }
        if (programme.focusArea(c.code()).isPresent()) {
            return refused(RefusalCode.FOCUS_AREA_CODE_TAKEN, "code", c.code());
        }
        return accepted(
                c.effectiveOn(),
                new FocusAreaCodeAssigned(c.programme(), c.code(), c.focusArea()),
                new FocusAreaRegistered(
                        c.programme(),
                        c.focusArea(),
                        c.code(),
                        c.name(),
                        c.aliases(),
                        c.youth(),
                        c.startMonth(),
                        c.endMonth(),
                        c.owners(),
                        c.buildsOn(),
                        c.status(),
                        c.description()));
    }
}
