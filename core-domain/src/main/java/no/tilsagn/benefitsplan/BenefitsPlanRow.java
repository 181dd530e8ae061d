package no.tilsagn.benefitsplan;

import java.time.LocalDate;
import java.util.List;
import no.tilsagn.portfolio.PortfolioMember;
import no.tilsagn.register.EntryCode;
import no.tilsagn.register.RegisterRow;

/**
 * Which benefits a project or focus area works for.
 *
 * @param version sequence of the plan's last event
 * @param of whose plan it is
 * @param benefits codes of the register of benefits
 * @param setOn since when
 */
public record BenefitsPlanRow(
        EntryCode code, long version, PortfolioMember of, List<EntryCode> benefits, LocalDate setOn)
        implements RegisterRow {

    /** What the keys of benefits plans begin with; the code follows. */
    public static final String KEY_PREFIX = "benefits-plan/";

    public BenefitsPlanRow {
        benefits = List.copyOf(benefits);
    }

    /** The plan after an event. */
    public static BenefitsPlanRow after(BenefitsPlanEvent event, long version) {
        return switch (event) {
            case BenefitsPlanEstablished e -> new BenefitsPlanRow(e.code(), version, e.of(), e.benefits(), e.setOn());
            case BenefitsPlanRevised e -> new BenefitsPlanRow(e.code(), version, e.of(), e.benefits(), e.setOn());
        };
    }

    @Override
    public String key() {
        return KEY_PREFIX + code;
    }
}
