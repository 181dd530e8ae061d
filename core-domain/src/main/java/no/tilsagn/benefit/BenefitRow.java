package no.tilsagn.benefit;

import java.util.List;
import java.util.stream.Stream;
import no.tilsagn.event.TextReference;
import no.tilsagn.readmodel.Rows;
import no.tilsagn.register.EntryCode;
import no.tilsagn.register.RegisterRow;
import org.jspecify.annotations.Nullable;

/**
 * A benefit as it is measured now.
 *
 * @param version sequence of its last event
 * @param name as the action programme prints it
 * @param indicator none where it is not defined
 * @param measurements of this indicator, by day; of one day the last
 */
public record BenefitRow(
        EntryCode code,
        long version,
        BenefitKind kind,
        String name,
        @Nullable TextReference description,
        @Nullable Indicator indicator,
        List<Measurement> measurements)
        implements RegisterRow {

    /** What the keys of benefits begin with; the code follows. */
    public static final String KEY_PREFIX = "benefit/";

    public BenefitRow {
        measurements = List.copyOf(measurements);
    }

    /** The benefit after an event. */
    public static BenefitRow after(Rows<RegisterRow> rows, BenefitEvent event, long version) {
        return switch (event) {
            case BenefitRegistered e ->
                new BenefitRow(e.code(), version, e.kind(), e.name(), e.description(), null, List.of());
            case IndicatorDefined e -> row(rows, e.code()).measuredBy(e.indicator(), List.of(), version);
            case BenefitMeasured e -> {
                BenefitRow row = row(rows, e.code());
                yield row.measuredBy(row.indicator, row.with(new Measurement(e.measuredOn(), e.value())), version);
            }
        };
    }

    private static BenefitRow row(Rows<RegisterRow> rows, EntryCode code) {
        return rows.require(KEY_PREFIX + code, BenefitRow.class);
    }

    private BenefitRow measuredBy(@Nullable Indicator by, List<Measurement> all, long nextVersion) {
        return new BenefitRow(code, nextVersion, kind, name, description, by, all);
    }

    private List<Measurement> with(Measurement next) {
        return Stream.concat(
                        measurements.stream()
                                .filter(other -> !other.measuredOn().equals(next.measuredOn())),
                        Stream.of(next))
                .toList();
    }

    @Override
    public String key() {
        return KEY_PREFIX + code;
    }
}
