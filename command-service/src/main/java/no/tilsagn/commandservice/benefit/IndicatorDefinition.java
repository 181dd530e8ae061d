package no.tilsagn.commandservice.benefit;

import java.time.LocalDate;
import no.tilsagn.benefit.DefineIndicator;
import no.tilsagn.benefit.Quantity;
import no.tilsagn.benefit.Unit;
import no.tilsagn.commandservice.text.NewText;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.register.EntryCode;
import org.jspecify.annotations.Nullable;

/** Body of a request to say what a benefit is measured by. */
record IndicatorDefinition(
        String description,
        Unit unit,
        Quantity baseline,
        Quantity target,
        @Nullable LocalDate targetOn,
        LocalDate definedOn) {

    DefineIndicator command(ProgrammeId programme, EntryCode benefit, NewText text) {
        return new DefineIndicator(programme, benefit, text.reference(), unit, baseline, target, targetOn, definedOn);
    }
}
