package no.tilsagn.queryservice.benefit;

import java.util.List;
import no.tilsagn.benefit.BenefitKind;
import no.tilsagn.benefit.BenefitRow;
import no.tilsagn.benefit.Indicator;
import no.tilsagn.benefit.Measurement;
import no.tilsagn.event.TextReference;
import no.tilsagn.register.EntryCode;
import org.jspecify.annotations.Nullable;

/**
 * A benefit as shown.
 *
 * @param version what a change of it is made on, for If-Match
 * @param indicator none where it is not defined
 * @param measurements of this indicator, in the order of days
 */
record BenefitItem(
        EntryCode code,
        long version,
        BenefitKind kind,
        String name,
        @Nullable TextReference description,
        @Nullable Indicator indicator,
        List<Measurement> measurements) {

    static BenefitItem of(BenefitRow row) {
        return new BenefitItem(
                row.code(),
                row.version(),
                row.kind(),
                row.name(),
                row.description(),
                row.indicator(),
                row.measurements());
    }
}
