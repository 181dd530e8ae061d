package no.tilsagn.commandservice.benefitsplan;

import java.time.LocalDate;
import java.util.List;
import no.tilsagn.benefitsplan.SetBenefitsPlan;
import no.tilsagn.portfolio.PortfolioMember;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.register.EntryCode;
import org.jspecify.annotations.Nullable;

/** Body of a request to say which benefits a project or focus area works for. */
record BenefitsPlanSetting(
        @Nullable String project, @Nullable String focusArea, List<EntryCode> benefits, LocalDate setOn) {

    SetBenefitsPlan command(ProgrammeId programme) {
        return new SetBenefitsPlan(programme, PortfolioMember.of(project, focusArea), benefits, setOn);
    }
}
