package no.tilsagn.budget;

import static no.tilsagn.command.Refusal.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.tilsagn.command.Decision;
import no.tilsagn.command.Participants;
import no.tilsagn.command.Refusal;
import no.tilsagn.command.RefusalCode;
import no.tilsagn.command.Rule;
import no.tilsagn.event.DomainEvent;
import no.tilsagn.fundingapplication.ApplicationKind;
import no.tilsagn.fundingapplication.FundingApplicationApproved;
import no.tilsagn.fundingapplication.FundingApplicationDecider;
import no.tilsagn.fundingapplication.FundingApplicationId;
import no.tilsagn.fundingapplication.FundingApplicationState;
import no.tilsagn.money.LineCode;
import no.tilsagn.money.Money;
import no.tilsagn.money.SourceLabel;

/** The adoption of a year's budget: what stands against it, and what it gives rise to. */
final class Adoption {

    private final AdoptBudget command;
    private final BudgetYearState year;
    private final Participants in;
    private final List<FundingApplicationState> applications;

    Adoption(AdoptBudget command, BudgetYearState year, Participants in) {
        this.command = command;
        this.year = year;
        this.in = in;
        this.applications = command.applications().stream()
                .flatMap(id -> in.fundingApplication(id).stream())
                .toList();
    }

    Decision decide() {
        return Rule.firstOf(
                () -> Decision.accepted(command.effectiveOn(), events()),
                this::applicationsKnown,
                () -> when(
                        year.adopted(),
                        RefusalCode.BUDGET_ALREADY_ADOPTED,
                        "year",
                        command.year().getValue()),
                this::namedOnce,
                () -> first(application ->
                        FundingApplicationDecider.undecided(application).check()),
                this::linesOfYear,
                () -> first(this::ofThisBudget),
                this::appliedIsSumOfApplications,
                () -> first(application -> GrantRules.takesApplications(line(application))),
                () -> first(application -> GrantRules.projectOpen(line(application), in)),
                this::framesCover);
    }

    private Optional<Refusal> applicationsKnown() {
        return command.applications().stream()
                .filter(id -> in.fundingApplication(id).isEmpty())
                .findFirst()
                .map(id -> Refusal.of(RefusalCode.UNKNOWN_FUNDING_APPLICATION, "application", id));
    }

    private Optional<Refusal> namedOnce() {
        Stream<String> lines = command.lines().stream().map(line -> "line " + line.line());
        Stream<String> named = command.applications().stream().map(FundingApplicationId::value);
        return Repetition.first(Stream.concat(lines, named).toList())
                .map(name -> Refusal.of(RefusalCode.NAMED_TWICE, "name", name));
    }

    private Optional<Refusal> linesOfYear() {
        Set<LineCode> differing = new TreeSet<>(year.lines().keySet());
        for (PlannedAmounts line : command.lines()) {
            if (!differing.remove(line.line())) {
                differing.add(line.line());
            }
        }
        return when(
                !differing.isEmpty(),
                RefusalCode.LINES_DIFFER_FROM_YEAR,
                "differing",
                differing.stream().map(LineCode::value).collect(Collectors.joining(", ")),
                "named",
                command.lines().size(),
                "opened",
                year.lines().size());
    }

    private Optional<Refusal> ofThisBudget(FundingApplicationState application) {
        return when(
                application.kind() != ApplicationKind.ORDINARY
                        || !application.year().equals(command.year()),
                RefusalCode.APPLICATION_NOT_OF_BUDGET,
                "application",
                application.application(),
                "kind",
                application.kind(),
                "year",
                application.year().getValue());
    }

    private Optional<Refusal> appliedIsSumOfApplications() {
        Map<LineCode, Money> sums = new TreeMap<>();
        applications.forEach(application -> sums.merge(application.line(), application.amount(), Money::plus));
        return command.lines().stream()
                .filter(line -> !line.applied().equals(sums.getOrDefault(line.line(), Money.ZERO)))
                .findFirst()
                .map(line -> Refusal.of(
                        RefusalCode.APPLIED_DIFFERS_FROM_APPLICATIONS,
                        "line",
                        line.line(),
                        "applied",
                        line.applied(),
                        "applications",
                        sums.getOrDefault(line.line(), Money.ZERO)));
    }

    private Optional<Refusal> framesCover() {
        Map<SourceLabel, Money> sums = new TreeMap<>();
        applications.forEach(application -> sums.merge(application.label(), application.amount(), Money::plus));
        return sums.entrySet().stream()
                .flatMap(sum -> GrantRules.covered(year, sum.getKey(), sum.getValue()).stream())
                .findFirst();
    }

    private List<DomainEvent> events() {
        List<DomainEvent> events = new ArrayList<>();
        List<AdoptedLine> lines = command.lines().stream()
                .map(line -> new AdoptedLine(
                        line.line(), year.line(line.line()).orElseThrow().label(), line.carryOver(), line.applied()))
                .toList();
        events.add(new BudgetAdopted(
                command.programme(), command.year(), lines, command.applications(), command.decision()));
        for (FundingApplicationState application : applications) {
            events.add(new FundingApplicationApproved(
                    application.application(), application.amount(), command.decision()));
            events.add(FundsTransferred.grant(application, command.decision()));
        }
        return events;
    }

    private BudgetLine line(FundingApplicationState application) {
        return year.line(application.line()).orElseThrow();
    }

    private Optional<Refusal> first(java.util.function.Function<FundingApplicationState, Optional<Refusal>> rule) {
        return applications.stream()
                .flatMap(application -> rule.apply(application).stream())
                .findFirst();
    }
}
