package no.tilsagn.budget;

import static no.tilsagn.command.Refusal.when;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.tilsagn.command.Decision;
import no.tilsagn.command.Participants;
import no.tilsagn.command.Refusal;
import no.tilsagn.command.RefusalCode;
import no.tilsagn.command.Rule;
import no.tilsagn.money.LineAmount;
import no.tilsagn.money.LineCode;
import no.tilsagn.money.SourceLabel;
import no.tilsagn.programme.BudgetYearAdded;
import no.tilsagn.programme.LabelRules;
import no.tilsagn.programme.ProgrammeState;
import no.tilsagn.yearend.Openings;
import org.jspecify.annotations.Nullable;

/** What stands against opening a budget year. */
final class OpeningRules {

    private OpeningRules() {}

    static Decision decide(OpenBudgetYear c, ProgrammeState programme, Participants in) {
        List<SourceLabel> labels =
                c.lines().stream().map(OpenBudgetYear.NewLine::label).toList();
        return Rule.firstOf(
                () -> Decision.accepted(
                        c.effectiveOn(), new BudgetYearAdded(c.programme(), c.year()), opened(c, programme)),
                () -> unknown(
                                c,
                                OpenBudgetYear.NewLine::project,
                                n -> programme.project(n).isPresent())
                        .map(number -> Refusal.of(RefusalCode.UNKNOWN_PROJECT, "project", number)),
                () -> unknown(
                                c,
                                OpenBudgetYear.NewLine::focusArea,
                                a -> programme.focusArea(a).isPresent())
                        .map(code -> Refusal.of(RefusalCode.UNKNOWN_FOCUS_AREA, "focusArea", code)),
                () -> unknownBlock(c).map(code -> Refusal.of(RefusalCode.UNKNOWN_BUDGET_BLOCK, "block", code)),
                () -> when(
                        in.budgetYear(c.year()).isPresent(),
                        RefusalCode.BUDGET_YEAR_ALREADY_OPEN,
                        "year",
                        c.year().getValue()),
                () -> next(c, programme),
                () -> Repetition.first(codes(c)).map(code -> Refusal.of(RefusalCode.NAMED_TWICE, "name", code)),
                () -> LabelRules.notPastLastYear(programme, c.year(), c.effectiveOn(), labels),
                () -> in.budgetYear(c.year().minusYears(1)).flatMap(before -> linesGoOn(c, before)));
    }

    /** Years are opened one after another, so that what one carries over always has the next to go to. */
    private static Optional<Refusal> next(OpenBudgetYear c, ProgrammeState programme) {
        return Optional.ofNullable(programme.latestYear())
                .filter(latest -> !c.year().equals(latest.plusYears(1)))
                .map(latest -> Refusal.of(
                        RefusalCode.YEAR_NOT_NEXT, "year", c.year().getValue(), "latest", latest.getValue()));
    }

    /** What stands against taking over what the first year opened with. */
    static Decision takeOver(RegisterOpening c, ProgrammeState programme, BudgetYearState year, Participants in) {
        return Rule.firstOf(
                () -> Decision.accepted(
                        c.effectiveOn(), new OpeningRegistered(c.programme(), c.year(), c.lines(), c.decision())),
                () -> LineRules.known(
                        year, c.lines().stream().map(LineAmount::line).toList()),
                () -> LineRules.open(year),
                () -> when(
                        year.adopted(),
                        RefusalCode.BUDGET_ALREADY_ADOPTED,
                        "year",
                        c.year().getValue()),
                () -> when(
                        year.inForce(),
                        RefusalCode.OPENING_ALREADY_REGISTERED,
                        "year",
                        c.year().getValue()),
                () -> in.budgetYear(c.year().minusYears(1))
                        .map(before -> Refusal.of(
                                RefusalCode.YEAR_NOT_FIRST,
                                "year",
                                c.year().getValue(),
                                "before",
                                before.year().getValue())),
                () -> LineRules.namedOnce(
                        year,
                        c.lines().stream()
                                .map(line -> new NamedLine(line.line(), line.label()))
                                .toList()),
                () -> LabelRules.notPastLastYear(
                        programme,
                        c.year(),
                        c.effectiveOn(),
                        c.lines().stream().map(LineAmount::label).toList()));
    }

    /** Where the year before is closed, there is a line for everything it carries over. */
    private static Optional<Refusal> linesGoOn(OpenBudgetYear c, BudgetYearState before) {
        List<LineCode> lines =
                c.lines().stream().map(OpenBudgetYear.NewLine::line).toList();
        return Openings.withoutLine(Openings.carriedOver(before), c.year(), lines::contains);
    }

    private static BudgetYearOpened opened(OpenBudgetYear c, ProgrammeState programme) {
        List<BudgetLine> lines = c.lines().stream()
                .map(line -> new BudgetLine(
                        line.line(),
                        line.block(),
                        line.name(),
                        Optional.ofNullable(line.project())
                                .flatMap(programme::project)
                                .orElse(null),
                        Optional.ofNullable(line.focusArea())
                                .flatMap(programme::focusArea)
                                .orElse(null),
                        line.recipient(),
                        line.label(),
                        line.noMoreApplications(),
                        line.specification()))
                .toList();
        return new BudgetYearOpened(c.programme(), c.year(), c.groups(), c.blocks(), lines);
    }

    private static Optional<String> unknown(
            OpenBudgetYear c, Function<OpenBudgetYear.NewLine, @Nullable String> reference, Predicate<String> known) {
        return c.lines().stream()
                .map(reference)
                .filter(Objects::nonNull)
                .filter(known.negate())
                .findFirst();
    }

    private static Optional<String> unknownBlock(OpenBudgetYear c) {
        List<String> groups = c.groups().stream().map(BudgetGroup::code).toList();
        List<String> blocks = c.blocks().stream().map(BudgetBlock::code).toList();
        return Stream.concat(
                        c.blocks().stream()
                                .map(BudgetBlock::group)
                                .filter(Objects::nonNull)
                                .filter(group -> !groups.contains(group)),
                        c.lines().stream().map(OpenBudgetYear.NewLine::block).filter(block -> !blocks.contains(block)))
                .findFirst();
    }

    private static List<String> codes(OpenBudgetYear c) {
        return Stream.of(
                        c.groups().stream().map(group -> "group " + group.code()),
                        c.blocks().stream().map(block -> "block " + block.code()),
                        c.lines().stream().map(line -> "line " + line.line()))
                .flatMap(Function.identity())
                .toList();
    }
}
