package no.tilsagn.meeting;

import java.time.Year;
import java.util.regex.Pattern;
import no.tilsagn.command.Reference;
import no.tilsagn.fundingapplication.FundingApplicationId;

/**
 * What a case is about.
 *
 * @param subject the id of a funding application, the number of a project or a year, as the kind has it
 */
public record Matter(MatterKind kind, String subject) {

    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

    public Matter {
        Reference.require("a case's subject", subject);
        if (kind.isOfYear() && !YEAR.matcher(subject).matches()) {
            throw new IllegalArgumentException("a case of " + kind + " is about a year: '" + subject + "'");
        }
    }

    static Matter of(MatterKind kind, Year year) {
        return new Matter(kind, year.toString());
    }

    static Matter of(FundingApplicationId application) {
        return new Matter(MatterKind.FUNDING_APPLICATION, application.value());
    }

    static Matter ofProject(String number) {
        return new Matter(MatterKind.PHASE_TRANSITION, number);
    }
}
