package no.tilsagn.commandservice.fundingapplication;

import java.time.LocalDate;
import java.util.Optional;
import no.tilsagn.commandservice.text.NewText;
import no.tilsagn.fundingapplication.FundingApplicationId;
import no.tilsagn.fundingapplication.RecordCaseWork;
import no.tilsagn.programme.ProgrammeId;
import org.jspecify.annotations.Nullable;

/** Body of a request to record case work. */
record CaseWork(String caseReference, @Nullable String assessment, LocalDate effectiveOn) {

    RecordCaseWork command(ProgrammeId programme, FundingApplicationId application, Optional<NewText> text) {
        return new RecordCaseWork(
                programme,
                application,
                caseReference,
                text.map(NewText::reference).orElse(null),
                effectiveOn);
    }
}
