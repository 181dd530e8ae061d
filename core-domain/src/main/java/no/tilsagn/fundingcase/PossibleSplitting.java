package no.tilsagn.fundingcase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.tilsagn.fundingapplication.ApplicationKind;
import no.tilsagn.fundingapplication.ApplicationStatus;
import no.tilsagn.money.Money;
import no.tilsagn.project.ProjectId;
import no.tilsagn.rule.AuthorityLimits;
import no.tilsagn.rule.DecidingAuthority;
import no.tilsagn.rule.RuleBook;
import no.tilsagn.rule.RuleVersion;

/**
 * Several supplementary applications for one project within 12 months, each below an authority's amounts, that together
 * reach them. Nothing is refused for it.
 *
 * @param cases at least two, by their day of receipt
 * @param sum of the amounts applied for, in whole kroner
 * @param authority who would decide the sum
 * @param rule in force on the day the last of them was received
 */
public record PossibleSplitting(
        ProjectId project,
        List<FundingCase> cases,
        Money sum,
        DecidingAuthority authority,
        RuleVersion<AuthorityLimits> rule) {

    private static final int MONTHS = 12;

    public PossibleSplitting {
        cases = List.copyOf(cases);
    }

    /** All there are, by project in the order of its first case; none that is part of another. */
    public static List<PossibleSplitting> among(List<FundingCase> cases, RuleBook rules) {
        Map<ProjectId, List<FundingCase>> byProject = new LinkedHashMap<>();
        cases.stream()
                .filter(file -> file.kind() == ApplicationKind.SUPPLEMENTARY)
                .filter(file -> file.status() != ApplicationStatus.WITHDRAWN)
                .sorted(Comparator.comparing(FundingCase::receivedOn).thenComparing(FundingCase::position))
                .forEach(file -> Optional.ofNullable(file.project())
                        .ifPresent(project -> byProject
                                .computeIfAbsent(project, first -> new ArrayList<>())
                                .add(file)));
        return byProject.entrySet().stream()
                .flatMap(project -> largest(ofProject(project.getKey(), project.getValue(), rules)))
                .toList();
    }

    /** The authority of one of its cases by itself, under the rule the sum is held against. */
    public DecidingAuthority alone(FundingCase file) {
        return rule.content().of(file.amount()).authority();
    }

    // Each case is held against those received up to 12 months before it, under the rule of its own day.
    private static List<PossibleSplitting> ofProject(ProjectId project, List<FundingCase> cases, RuleBook rules) {
        List<PossibleSplitting> found = new ArrayList<>();
        for (int last = 1; last < cases.size(); last++) {
            FundingCase newest = cases.get(last);
            LocalDate day = newest.receivedOn();
            List<FundingCase> recent = cases.subList(0, last + 1).stream()
                    .filter(file -> !file.receivedOn().plusMonths(MONTHS).isBefore(day))
                    .toList();
            rules.authorityLimits(day)
                    .ifPresent(rule -> rule.content().limits().stream()
                            .flatMap(limit -> Stream.ofNullable(limit.below()))
                            .filter(bound -> bound.exceeds(newest.amount()))
                            .flatMap(bound -> reaching(project, recent, bound, rule).stream())
                            .forEach(found::add));
        }
        return found;
    }

    private static Optional<PossibleSplitting> reaching(
            ProjectId project, List<FundingCase> recent, Money bound, RuleVersion<AuthorityLimits> rule) {
        List<FundingCase> below =
                recent.stream().filter(file -> bound.exceeds(file.amount())).toList();
        Money sum = Money.sum(below.stream().map(FundingCase::amount).toList());
        return bound.exceeds(sum)
                ? Optional.empty()
                : Optional.of(new PossibleSplitting(
                        project, below, sum, rule.content().of(sum).authority(), rule));
    }

    private static Stream<PossibleSplitting> largest(List<PossibleSplitting> found) {
        Map<List<FundingCase>, PossibleSplitting> once = new LinkedHashMap<>();
        found.forEach(each -> once.putIfAbsent(each.cases, each));
        return once.values().stream().filter(each -> found.stream().noneMatch(each::isPartOf));
    }

    private boolean isPartOf(PossibleSplitting other) {
        return other.cases.size() > cases.size() && other.cases.containsAll(cases);
    }
}
