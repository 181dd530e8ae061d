package no.tilsagn.budget;

import static no.tilsagn.command.Refusal.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.tilsagn.command.DatedEvent;
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
import no.tilsagn.money.Account;
import no.tilsagn.money.LineCode;
import no.tilsagn.money.Money;
import no.tilsagn.money.SourceLabel;
import no.tilsagn.programme.LabelRules;
import no.tilsagn.programme.ProgrammeState;
import no.tilsagn.transfer.FundsTransferred;
import no.tilsagn.yearend.Closing;
import no.tilsagn.yearend.OpeningAdjusted;
import no.tilsagn.yearend.Openings;

/** The adoption of a year's budget: what stands against it, and what it gives rise to. */
final class Adoption {

    private final AdoptBudget command;
    private final BudgetYearState year;
    private final ProgrammeState programme;
    private final Participants in;
    private final List<FundingApplicationState> applications;

    Adoption(AdoptBudget command, BudgetYearState year, ProgrammeState programme, Participants in) {
        this.command = command;
        this.year = year;
        this.programme = programme;
        this.in = in;
        this.applications = command.applications().stream()
                .flatMap(id -> in.fundingApplication(id).stream())
                .toList();
    }

    Decision decide() {
        return Rule.firstOf(
                () -> new Decision.Accepted(events()),
                this::applicationsKnown,
                () -> LineRules.open(year),
                () -> when(
                        year.adopted(),
                        RefusalCode.BUDGET_ALREADY_ADOPTED,
                        "year",
                        command.year().getValue()),
                () -> when(
                        year.inForce(),
                        RefusalCode.OPENING_ALREADY_REGISTERED,
                        "year",
                        command.year().getValue()),
                this::namedOnce,
                () -> LabelRules.notPastLastYear(programme, command.year(), command.effectiveOn(), labels()),
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
        Stream<String> lines = command.lines().stream()
                .filter(line -> year.line(line.line()).isPresent())
                .map(line -> "line " + line.line() + "/" + label(line));
        Stream<String> named = command.applications().stream().map(FundingApplicationId::value);
        return Repetition.first(Stream.concat(lines, named).toList())
                .map(name -> Refusal.of(RefusalCode.NAMED_TWICE, "name", name));
    }

    private Optional<Refusal> linesOfYear() {
        Set<LineCode> named =
                command.lines().stream().map(PlannedAmounts::line).collect(Collectors.toCollection(TreeSet::new));
        Set<LineCode> differing = new TreeSet<>(year.lines().keySet());
        for (LineCode line : named) {
            if (!differing.remove(line)) {
                differing.add(line);
            }
        }
        return when(
                !differing.isEmpty(),
                RefusalCode.LINES_DIFFER_FROM_YEAR,
                "differing",
                differing.stream().map(LineCode::value).collect(Collectors.joining(", ")),
                "named",
                named.size(),
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
        SortedMap<Account, Money> sums = new TreeMap<>();
        applications.forEach(application -> sums.merge(
                Account.line(command.year(), application.line(), application.label()),
                application.amount(),
                Money::plus));
        SortedMap<Account, Money> applied = new TreeMap<>();
        sums.keySet().forEach(account -> applied.put(account, Money.ZERO));
        command.lines().forEach(line -> applied.put(account(line), line.applied()));
        return applied.entrySet().stream()
                .filter(line -> !line.getValue().equals(sums.getOrDefault(line.getKey(), Money.ZERO)))
                .findFirst()
                .map(line -> Refusal.of(
                        RefusalCode.APPLIED_DIFFERS_FROM_APPLICATIONS,
                        "line",
                        String.valueOf(line.getKey().line()),
                        "label",
                        line.getKey().label(),
                        "applied",
                        line.getValue(),
                        "applications",
                        sums.getOrDefault(line.getKey(), Money.ZERO)));
    }

    private Optional<Refusal> framesCover() {
        Map<SourceLabel, Money> sums = new TreeMap<>();
        applications.forEach(application -> sums.merge(application.label(), application.amount(), Money::plus));
        return sums.entrySet().stream()
                .flatMap(sum ->
                        GrantRules.covered(year, Account.frame(command.year(), sum.getKey()), sum.getValue()).stream())
                .findFirst();
    }

    private List<DatedEvent> events() {
        List<DatedEvent> events = new ArrayList<>();
        List<AdoptedLine> lines = command.lines().stream()
                .map(line -> new AdoptedLine(line.line(), label(line), line.carryOver(), line.applied()))
                .toList();
        events.add(dated(new BudgetAdopted(
                command.programme(), command.year(), lines, command.applications(), command.decision())));
        for (FundingApplicationState application : applications) {
            events.add(dated(new FundingApplicationApproved(
                    application.application(), application.amount(), null, null, command.decision())));
            events.add(dated(FundsTransferred.grant(application, application.amount(), command.decision(), null)));
        }
        in.budgetYear(command.year().minusYears(1)).flatMap(this::finalOpening).ifPresent(events::add);
        return events;
    }

    /** Where the year before is closed already, its carry-over is final and the adopted one is adjusted to it at once. */
    private Optional<DatedEvent> finalOpening(BudgetYearState before) {
        Closing closing = before.closing();
        if (closing == null) {
            return Optional.empty();
        }
        SortedMap<Account, Money> adopted = new TreeMap<>();
        command.lines()
                .forEach(
                        line -> adopted.put(Account.carry(command.year(), line.line(), label(line)), line.carryOver()));
        List<OpeningAdjusted.Line> lines = Openings.differences(Openings.carriedOver(before), adopted);
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(Openings.adjusted(year, lines, before.event(closing.sequence())));
    }

    private DatedEvent dated(DomainEvent event) {
        return new DatedEvent(command.effectiveOn(), event);
    }

    private List<SourceLabel> labels() {
        return command.lines().stream()
                .filter(line -> year.line(line.line()).isPresent())
                .map(this::label)
                .toList();
    }

    private Account account(PlannedAmounts line) {
        return Account.line(command.year(), line.line(), label(line));
    }

    /** The label named, or the line's own. */
    private SourceLabel label(PlannedAmounts line) {
        SourceLabel named = line.label();
        return named != null ? named : year.line(line.line()).orElseThrow().label();
    }

    private BudgetLine line(FundingApplicationState application) {
        return year.line(application.line()).orElseThrow();
    }

    private Optional<Refusal> first(Function<FundingApplicationState, Optional<Refusal>> rule) {
        return applications.stream()
                .flatMap(application -> rule.apply(application).stream())
                .findFirst();
    }
}
