package no.tilsagn.commandservice.spending;

import java.time.Year;
import java.util.List;
import java.util.Optional;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.commandservice.request.Labels;
import no.tilsagn.commandservice.text.NewText;
import no.tilsagn.money.LineCode;
import no.tilsagn.money.Money;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.spending.CorrectSpending;
import no.tilsagn.spending.Tertial;
import org.jspecify.annotations.Nullable;

/** Body of a request to put a reported figure right. */
record SpendingFigure(
        Tertial tertial,
        LineCode line,
        @Nullable List<String> label,
        Money cumulative,
        @Nullable DecisionReference decision,
        @Nullable String reason) {

    CorrectSpending command(ProgrammeId programme, Year year, Optional<NewText> text) {
        return new CorrectSpending(
                programme,
                year,
                tertial,
                line,
                Labels.optional(label),
                cumulative,
                decision,
                text.map(NewText::reference).orElse(null));
    }
}
