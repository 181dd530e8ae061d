package no.tilsagn.programme;

import java.time.LocalDate;
import java.time.Year;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.tilsagn.focusarea.FocusAreaId;
import no.tilsagn.money.SourceLabel;
import no.tilsagn.project.ProjectId;
import no.tilsagn.register.EntryCode;
import no.tilsagn.rule.RuleBook;
import no.tilsagn.rule.RuleVersionRegistered;
import org.jspecify.annotations.Nullable;

/**
 * What later decisions need of a programme.
 *
 * @param fundSources in their order
 * @param projects project id by number
 * @param focusAreas focus area id by code
 * @param seats the code of every seat the board ever had, in the order of registration
 * @param rules every dated rule that was registered
 * @param latestYear the budget year that was opened last; none before the first
 */
public record ProgrammeState(
        ProgrammeId programme,
        List<FundSource> fundSources,
        Map<String, ProjectId> projects,
        Map<String, FocusAreaId> focusAreas,
        List<EntryCode> seats,
        RuleBook rules,
        @Nullable Year latestYear) {

    /** The state after an event; null before the first. */
    public static ProgrammeState after(@Nullable ProgrammeState before, ProgrammeEvent event) {
        return switch (event) {
            case ProgrammeEstablished e ->
                new ProgrammeState(e.programme(), e.fundSources(), Map.of(), Map.of(), List.of(), RuleBook.EMPTY, null);
            case ProjectNumberAssigned e -> established(before).with(e);
            case FocusAreaCodeAssigned e -> established(before).with(e);
            case BoardSeatAssigned e -> established(before).with(e);
            case RuleVersionRegistered e -> established(before).with(e);
            case BudgetYearAdded e -> established(before).with(e);
        };
    }

    private ProgrammeState with(ProjectNumberAssigned e) {
        return new ProgrammeState(
                programme, fundSources, with(projects, e.number(), e.project()), focusAreas, seats, rules, latestYear);
    }

    private ProgrammeState with(FocusAreaCodeAssigned e) {
        return new ProgrammeState(
                programme, fundSources, projects, with(focusAreas, e.code(), e.focusArea()), seats, rules, latestYear);
    }

    private ProgrammeState with(BoardSeatAssigned e) {
        List<EntryCode> more =
                Stream.concat(seats.stream(), Stream.of(e.seat())).toList();
        return new ProgrammeState(programme, fundSources, projects, focusAreas, more, rules, latestYear);
    }

    private ProgrammeState with(RuleVersionRegistered e) {
        return new ProgrammeState(programme, fundSources, projects, focusAreas, seats, rules.after(e), latestYear);
    }

    private ProgrammeState with(BudgetYearAdded e) {
        return new ProgrammeState(programme, fundSources, projects, focusAreas, seats, rules, e.year());
    }

    /** The project with a number. */
    public Optional<ProjectId> project(String number) {
        return Optional.ofNullable(projects.get(number));
    }

    /** The focus area with a code. */
    public Optional<FocusAreaId> focusArea(String code) {
        return Optional.ofNullable(focusAreas.get(code));
    }

    /** The first source of the label that this programme does not have. */
    public Optional<String> unknownSource(SourceLabel label) {
        return label.sources().stream()
                .filter(code -> order().indexOf(code) < 0)
                .findFirst();
    }

    /** The label's sources in the programme's order. */
    public SourceLabel inOrder(SourceLabel label) {
        return new SourceLabel(
                order().stream().filter(label.sources()::contains).toList());
    }

    /** The sources a label names, each with its last year as it stands on a day. */
    public List<FundSource> sources(SourceLabel label, LocalDate day) {
        return sources(day).stream()
                .filter(source -> label.sources().contains(source.code()))
                .toList();
    }

    /** Every source in its order, with its last year as it stands on a day. */
    public List<FundSource> sources(LocalDate day) {
        return fundSources.stream()
                .map(source -> new FundSource(
                        source.code(),
                        source.name(),
                        rules.lastYear(source.code(), day).orElse(source.lastYear())))
                .toList();
    }

    private List<String> order() {
        return fundSources.stream().map(FundSource::code).toList();
    }

    private static ProgrammeState established(@Nullable ProgrammeState state) {
        if (state == null) {
            throw new IllegalStateException("a programme's first event is its establishment");
        }
        return state;
    }

    private static <V> Map<String, V> with(Map<String, V> register, String key, V value) {
        Map<String, V> larger = new HashMap<>(register);
        larger.put(key, value);
        return Map.copyOf(larger);
    }
}
