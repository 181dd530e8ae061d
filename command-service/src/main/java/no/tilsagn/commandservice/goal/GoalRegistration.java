package no.tilsagn.commandservice.goal;

import java.time.LocalDate;
import no.tilsagn.commandservice.text.NewText;
import no.tilsagn.goal.GoalLevel;
import no.tilsagn.goal.RegisterGoal;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.register.EntryCode;
import org.jspecify.annotations.Nullable;

/** Body of a request to register a goal. */
record GoalRegistration(
        EntryCode code, GoalLevel level, @Nullable String subProgramme, String description, LocalDate effectiveOn) {

    RegisterGoal command(ProgrammeId programme, NewText text) {
        return new RegisterGoal(programme, code, level, subProgramme, text.reference(), effectiveOn);
    }
}
