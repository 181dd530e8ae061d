package no.tilsagn.benefitsplan;

import java.time.LocalDate;
import java.util.List;
import no.tilsagn.portfolio.PortfolioMember;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.register.EntryCode;

/**
 * A project or focus area works for these benefits from then on, and for no others.
 *
 * @param benefits codes of the register of benefits
 */
public record BenefitsPlanRevised(ProgrammeId programme, PortfolioMember of, List<EntryCode> benefits, LocalDate setOn)
        implements BenefitsPlanEvent {

    public BenefitsPlanRevised {
        benefits = List.copyOf(benefits);
    }
}
