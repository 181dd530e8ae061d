package no.tilsagn.queryservice.fundingcase;

import java.time.LocalDate;
import java.util.List;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.queryservice.answer.Page;
import org.jspecify.annotations.Nullable;

/**
 * Cases, as they stand on a day.
 *
 * @param asOf the day that open cases are measured to: the one asked for, the one of the last event looked at, or the
 *     service's own in Oslo
 */
record CasesAnswer(
        ProgrammeId programme,
        long position,
        @Nullable LocalDate effectiveOn,
        LocalDate asOf,
        List<CaseItem> items,
        int page,
        int size,
        long total) {

    static CasesAnswer of(Page<CaseItem> page, LocalDate asOf) {
        return new CasesAnswer(
                page.programme(),
                page.position(),
                page.effectiveOn(),
                asOf,
                page.items(),
                page.page(),
                page.size(),
                page.total());
    }
}
