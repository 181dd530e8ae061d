package no.tilsagn.report;

import java.time.LocalDate;
import java.time.Year;
import java.util.Locale;
import no.tilsagn.event.Language;
import no.tilsagn.register.EntryCode;
import org.jspecify.annotations.Nullable;

/**
 * What a report is made of. Made again of the same, it is the same to the byte.
 *
 * @param year it is about
 * @param position of the last event it looks at
 * @param effectiveOn the day it looks at; none for everything recorded, whatever day it has effect on
 */
public record ReportEdition(
        ReportKind kind,
        Year year,
        Language language,
        long position,
        @Nullable LocalDate effectiveOn) {

    public ReportEdition {
        if (position < 1) {
            throw new IllegalArgumentException("a report looks at something: position " + position);
        }
    }

    /** Such as {@code annual-report.2025.nb.412}. */
    public EntryCode code() {
        return EntryCode.of(kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + "." + year + "."
                + language.code() + "." + position
                + (effectiveOn == null ? "" : "." + effectiveOn));
    }
}
