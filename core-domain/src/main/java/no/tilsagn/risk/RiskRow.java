package no.tilsagn.risk;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.tilsagn.event.TextReference;
import no.tilsagn.readmodel.Rows;
import no.tilsagn.register.EntryCode;
import no.tilsagn.register.RegisterRow;
import org.jspecify.annotations.Nullable;

/**
 * A risk as it is judged now.
 *
 * @param version sequence of its last event
 * @param description what may happen
 * @param mitigation what is done about it
 * @param reviewedOn every day it was reviewed on, in order
 */
public record RiskRow(
        EntryCode code,
        long version,
        TextReference description,
        Assessment assessment,
        @Nullable TextReference mitigation,
        List<LocalDate> reviewedOn)
        implements RegisterRow {

    /** What the keys of risks begin with; the code follows. */
    public static final String KEY_PREFIX = "risk/";

    public RiskRow {
        reviewedOn = List.copyOf(reviewedOn);
    }

    /** The risk after an event. */
    public static RiskRow after(Rows<RegisterRow> rows, RiskEvent event, long version) {
        return switch (event) {
            case RiskRegistered e ->
                new RiskRow(e.code(), version, e.description(), e.assessment(), e.mitigation(), List.of());
            case RiskReviewed e -> rows.require(key(e.code()), RiskRow.class).reviewed(e, version);
        };
    }

    private RiskRow reviewed(RiskReviewed e, long nextVersion) {
        return new RiskRow(
                code,
                nextVersion,
                description,
                e.assessment(),
                e.mitigation() == null ? mitigation : e.mitigation(),
                Stream.concat(reviewedOn.stream(), Stream.of(e.reviewedOn()))
                        .distinct()
                        .toList());
    }

    @Override
    public String key() {
        return key(code);
    }

    /** The key of a risk. */
    public static String key(EntryCode code) {
        return KEY_PREFIX + code;
    }
}
