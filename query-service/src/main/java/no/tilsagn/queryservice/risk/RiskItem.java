package no.tilsagn.queryservice.risk;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import no.tilsagn.event.TextReference;
import no.tilsagn.register.EntryCode;
import no.tilsagn.risk.RiskRow;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/**
 * A risk as it is shown.
 *
 * @param version what a review of it is made on, for If-Match
 * @param level of the risk as a whole, as stated
 * @param description what may happen
 * @param mitigation what is done about it
 * @param reviewedOn every day it was reviewed on
 */
public record RiskItem(
        EntryCode code,
        long version,
        TrafficLight probability,
        TrafficLight consequence,
        TrafficLight level,
        TextReference description,
        @Nullable TextReference mitigation,
        List<LocalDate> reviewedOn) {

    /** What is shown of a row. */
    public static RiskItem of(RiskRow row, MessageSource messages, Locale language) {
        return new RiskItem(
                row.code(),
                row.version(),
                TrafficLight.of(row.assessment().probability(), messages, language),
                TrafficLight.of(row.assessment().consequence(), messages, language),
                TrafficLight.of(row.assessment().level(), messages, language),
                row.description(),
                row.mitigation(),
                row.reviewedOn());
    }
}
