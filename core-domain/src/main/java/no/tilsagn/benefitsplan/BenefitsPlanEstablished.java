package no.tilsagn.benefitsplan;

import java.time.LocalDate;
import java.util.List;
import no.tilsagn.portfolio.PortfolioMember;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.register.EntryCode;

/**
 * A project or focus area works for these benefits, by its first plan.
 *
 * @param benefits codes of the register of benefits
 */
public record BenefitsPlanEstablished(
        ProgrammeId programme, PortfolioMember of, List<EntryCode> benefits, LocalDate setOn)
        implements BenefitsPlanEvent {

    public BenefitsPlanEstablished {
        benefits = List.copyOf(benefits);
    }

    @Override
    public boolean opensStream() {
        return true;
    }
}
