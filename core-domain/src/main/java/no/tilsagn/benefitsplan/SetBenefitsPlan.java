package no.tilsagn.benefitsplan;

import java.time.LocalDate;
import java.util.List;
import no.tilsagn.portfolio.PortfolioMember;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.register.EntryCode;

/**
 * Say which benefits a project or focus area works for from a day; it replaces what was said before.
 *
 * @param of whose plan it is
 * @param benefits codes of the register of benefits
 */
public record SetBenefitsPlan(ProgrammeId programme, PortfolioMember of, List<EntryCode> benefits, LocalDate setOn)
        implements BenefitsPlanCommand {

    public SetBenefitsPlan {
        benefits = List.copyOf(benefits);
    }

    @Override
    public EntryCode code() {
        return BenefitsPlanEvent.code(of);
    }

    @Override
    public LocalDate effectiveOn() {
        return setOn;
    }
}
