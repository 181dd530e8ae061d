package no.tilsagn.fundingapplication;

import java.time.LocalDate;
import no.tilsagn.command.Reference;
import no.tilsagn.event.TextReference;
import no.tilsagn.programme.ProgrammeId;
import org.jspecify.annotations.Nullable;

/**
 * Record that the case of an application was worked on; may be recorded again when more is done.
 *
 * @param caseReference where the case stands, such as {@code 2025/17}; an identifier, no prose
 * @param assessment where the text on what was found stands, if any
 */
public record RecordCaseWork(
        ProgrammeId programme,
        FundingApplicationId application,
        String caseReference,
        @Nullable TextReference assessment,
        LocalDate effectiveOn)
        implements FundingApplicationCommand {

    public RecordCaseWork {
        Reference.require("a case reference", caseReference);
    }
}
