package no.tilsagn.yearend;

import static no.tilsagn.command.Refusal.when;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import no.tilsagn.budget.BudgetEvent;
import no.tilsagn.budget.BudgetYearState;
import no.tilsagn.budget.LineRules;
import no.tilsagn.command.DatedEvent;
import no.tilsagn.command.Decision;
import no.tilsagn.command.Participants;
import no.tilsagn.command.Refusal;
import no.tilsagn.command.RefusalCode;
import no.tilsagn.command.Rule;
import no.tilsagn.event.EventReference;
import no.tilsagn.money.Account;
import no.tilsagn.money.AccountKind;
import no.tilsagn.money.LineAmount;
import no.tilsagn.money.Money;
import no.tilsagn.money.SourceLabel;
import no.tilsagn.programme.FundSource;
import no.tilsagn.programme.ProgrammeState;
import no.tilsagn.rule.CarryOverPolicy;
import no.tilsagn.rule.RuleReference;
import no.tilsagn.rule.RuleVersion;
import no.tilsagn.transfer.FundsTransferred;
import org.jspecify.annotations.Nullable;

/** The closing of a year: what stands against it, and what becomes of every krone that is left. */
public final class YearEnd {

    private final CloseYear command;
    private final BudgetYearState year;
    private final ProgrammeState programme;
    private final Participants in;
    private final List<String> returning;

    public YearEnd(CloseYear command, BudgetYearState year, ProgrammeState programme, Participants in) {
        this.command = command;
        this.year = year;
        this.programme = programme;
        this.in = in;
        this.returning = returning(command, programme);
    }

    public Decision decide() {
        return Rule.firstOf(
                () -> new Decision.Accepted(events()),
                () -> LineRules.open(year),
                () -> LineRules.inForce(year),
                this::yearBeforeClosed,
                this::noneBelowZero,
                this::linesGoOn);
    }

    private Optional<Refusal> yearBeforeClosed() {
        Year before = year.year().minusYears(1);
        return when(
                in.budgetYear(before).filter(state -> !state.isClosed()).isPresent(),
                RefusalCode.YEAR_BEFORE_OPEN,
                "year",
                year.year().getValue(),
                "before",
                before.getValue());
    }

    private Optional<Refusal> noneBelowZero() {
        List<String> below = left().entrySet().stream()
                .filter(line -> line.getValue().isNegative())
                .map(line -> name(line.getKey()) + " " + line.getValue())
                .toList();
        return when(
                !below.isEmpty(),
                RefusalCode.LINES_BELOW_ZERO,
                "year",
                year.year().getValue(),
                "lines",
                String.join(", ", below));
    }

    /** Where the next year is opened already, it has a line for everything that is carried over. */
    private Optional<Refusal> linesGoOn() {
        Year next = year.year().plusYears(1);
        return in.budgetYear(next)
                .flatMap(opened -> Openings.withoutLine(
                        carriedOver(), next, line -> opened.line(line).isPresent()));
    }

    private List<DatedEvent> events() {
        List<BudgetEvent> events = new ArrayList<>(returns());
        SortedMap<Account, Money> carriedOver = carriedOver();
        events.add(new YearClosed(
                command.programme(),
                command.year(),
                carriedOver.entrySet().stream()
                        .map(line -> new LineAmount(
                                Objects.requireNonNull(line.getKey().line()),
                                line.getKey().label(),
                                line.getValue()))
                        .toList(),
                returning,
                command.decision(),
                policy()));
        EventReference cause = year.event(year.sequence() + events.size());
        List<DatedEvent> dated = new ArrayList<>(events.stream()
                .map(event -> new DatedEvent(command.effectiveOn(), event))
                .toList());
        in.budgetYear(command.year().plusYears(1))
                .filter(BudgetYearState::adopted)
                .ifPresent(next -> {
                    List<OpeningAdjusted.Line> lines = Openings.differences(carriedOver, Openings.opened(next));
                    if (!lines.isEmpty()) {
                        dated.add(Openings.adjusted(next, lines, cause));
                    }
                });
        return dated;
    }

    /** What is left of frames goes back, and of lines under a label that is not carried over. */
    private List<FundsTransferred> returns() {
        return year.balances().byAccount().entrySet().stream()
                .filter(left -> left.getValue().isPositive())
                .filter(left -> left.getKey().kind() == AccountKind.FRAME
                        || (left.getKey().kind() == AccountKind.LINE
                                && returns(left.getKey().label())))
                .map(left -> FundsTransferred.giveBack(
                        command.programme(), command.year(), left.getKey(), left.getValue(), command.decision()))
                .toList();
    }

    private boolean returns(SourceLabel label) {
        return label.sources().stream().anyMatch(returning::contains);
    }

    /** Nothing is carried over of a source in its last year, nor of any where the policy says so. */
    private static List<String> returning(CloseYear command, ProgrammeState programme) {
        LocalDate day = command.decision().decidedOn();
        boolean nothing = programme
                .rules()
                .carryOver(day)
                .map(RuleVersion::content)
                .filter(CarryOverPolicy::isNothing)
                .isPresent();
        return programme.sources(day).stream()
                .filter(source -> nothing || !source.lastYear().isAfter(command.year()))
                .map(FundSource::code)
                .toList();
    }

    private @Nullable RuleReference policy() {
        return programme
                .rules()
                .carryOver(command.decision().decidedOn())
                .map(RuleVersion::reference)
                .orElse(null);
    }

    /** What each line will carry over, zero included, by the clearing account it goes to. */
    private SortedMap<Account, Money> carriedOver() {
        TreeMap<Account, Money> carriedOver = new TreeMap<>();
        left().forEach((account, amount) -> {
            if (!returns(account.label())) {
                carriedOver.put(account.carriedOver(), amount);
            }
        });
        return carriedOver;
    }

    private SortedMap<Account, Money> left() {
        TreeMap<Account, Money> left = new TreeMap<>();
        year.balances().byAccount().forEach((account, balance) -> {
            if (account.kind() == AccountKind.LINE) {
                left.put(account, balance);
            }
        });
        return left;
    }

    private static String name(Account account) {
        return account.line() + "/" + account.label();
    }
}
