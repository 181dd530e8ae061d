package no.tilsagn.launcher.programmefile.command;

import java.time.LocalDate;
import java.util.List;
import no.tilsagn.launcher.programmefile.content.Budget;
import no.tilsagn.launcher.programmefile.content.Line;
import org.jspecify.annotations.Nullable;

/** Body of {@code POST /programmes/{programme}/funding-applications}. */
public record SubmitFundingApplication(
        int year,
        String line,
        List<String> label,
        long amount,
        String kind,
        String recipient,
        @Nullable String purpose,
        LocalDate effectiveOn) {

    /** The ordinary application that the line's applied amount is; the source states no purpose. */
    public static SubmitFundingApplication ordinary(Budget budget, Line line) {
        return new SubmitFundingApplication(
                budget.year(),
                line.line(),
                line.label(),
                line.applied(),
                "ORDINARY",
                line.recipient(),
                null,
                budget.effectiveOn());
    }
}
