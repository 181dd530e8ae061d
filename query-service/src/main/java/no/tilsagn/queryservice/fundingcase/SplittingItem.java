package no.tilsagn.queryservice.fundingcase;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.tilsagn.fundingapplication.ApplicationStatus;
import no.tilsagn.fundingapplication.FundingApplicationId;
import no.tilsagn.fundingcase.CaseProject;
import no.tilsagn.fundingcase.FundingCase;
import no.tilsagn.fundingcase.PossibleSplitting;
import no.tilsagn.money.LineCode;
import no.tilsagn.money.Money;
import no.tilsagn.project.ProjectId;
import no.tilsagn.rule.DecidingAuthority;

/**
 * Applications for one project that together reach the next authority.
 *
 * @param from the day the first of them was received
 * @param to the day the last of them was received, within 12 months
 * @param sum of what they apply for, in whole kroner
 * @param authority who would decide the sum
 * @param authorityRule the rule in force on the last day
 */
record SplittingItem(
        ProjectBeside project,
        LocalDate from,
        LocalDate to,
        Money sum,
        DecidingAuthority authority,
        RuleReference authorityRule,
        List<Part> applications) {

    /**
     * One of the applications.
     *
     * @param amount applied for, in whole kroner
     * @param authority who decides it by itself
     */
    record Part(
            FundingApplicationId id,
            LineCode line,
            Money amount,
            LocalDate receivedOn,
            ApplicationStatus status,
            DecidingAuthority authority) {}

    static SplittingItem of(PossibleSplitting splitting, Map<ProjectId, CaseProject> projects) {
        return new SplittingItem(
                ProjectBeside.of(Objects.requireNonNull(projects.get(splitting.project()))),
                splitting.cases().getFirst().receivedOn(),
                splitting.cases().getLast().receivedOn(),
                splitting.sum(),
                splitting.authority(),
                RuleReference.of(splitting.rule()),
                splitting.cases().stream().map(file -> part(splitting, file)).toList());
    }

    private static Part part(PossibleSplitting splitting, FundingCase file) {
        return new Part(file.id(), file.line(), file.amount(), file.receivedOn(), file.status(), splitting.alone(file));
    }
}
