package no.tilsagn.queryservice.benefitsplan;

import java.time.LocalDate;
import java.util.List;
import no.tilsagn.benefitsplan.BenefitsPlanRow;
import no.tilsagn.portfolio.PortfolioMember;
import no.tilsagn.register.EntryCode;

/**
 * Which benefits a project or focus area works for, as shown.
 *
 * @param version what a change of it is made on, for If-Match
 * @param of whose plan it is
 * @param benefits codes of the register of benefits
 * @param setOn since when
 */
record BenefitsPlanItem(EntryCode code, long version, PortfolioMember of, List<EntryCode> benefits, LocalDate setOn) {

    static BenefitsPlanItem of(BenefitsPlanRow row) {
        return new BenefitsPlanItem(row.code(), row.version(), row.of(), row.benefits(), row.setOn());
    }
}
