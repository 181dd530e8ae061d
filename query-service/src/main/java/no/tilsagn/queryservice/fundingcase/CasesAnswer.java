package no.tilsagn.queryservice.fundingcase;

import java.time.LocalDate;
import java.util.List;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.queryservice.answer.Page;

/**
 * Cases, as they stand on a day.
 *
 * @param asOf the service's day in Oslo, which open cases are measured to
 */
record CasesAnswer(
        ProgrammeId programme, long position, LocalDate asOf, List<CaseItem> items, int page, int size, long total) {

    static CasesAnswer of(Page<CaseItem> page, LocalDate asOf) {
        return new CasesAnswer(
                page.programme(), page.position(), asOf, page.items(), page.page(), page.size(), page.total());
    }
}
