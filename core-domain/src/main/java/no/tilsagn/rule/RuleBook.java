package no.tilsagn.rule;

import java.time.LocalDate;
import java.time.Year;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Every rule version a programme has registered. On a day, the one in force is the latest registered whose period holds
 * that day; an earlier one comes back when a later one ends.
 *
 * @param versions in the order of registration
 */
public record RuleBook(List<RuleVersion<?>> versions) {

    public static final RuleBook EMPTY = new RuleBook(List.of());

    public RuleBook {
        versions = List.copyOf(versions);
    }

    /** The book after a registration. */
    public RuleBook after(RuleVersionRegistered e) {
        RuleVersion<?> added =
                new RuleVersion<>(e.rule(), e.version(), e.validFrom(), e.validTo(), e.content(), e.decision());
        return new RuleBook(Stream.concat(versions.stream(), Stream.<RuleVersion<?>>of(added))
                .toList());
    }

    /** The number the next version of a rule gets. */
    public int nextVersion(RuleId rule) {
        return 1 + (int) of(rule).count();
    }

    /** The version of a rule in force on a day. */
    public <C extends RuleContent> Optional<RuleVersion<C>> inForce(RuleId rule, Class<C> kind, LocalDate day) {
        return of(rule).filter(version -> version.holdsOn(day))
                .reduce((earlier, later) -> later)
                .map(version -> version.as(kind));
    }

    /** Who decides which amounts on a day. */
    public Optional<RuleVersion<AuthorityLimits>> authorityLimits(LocalDate day) {
        return inForce(AuthorityLimits.RULE, AuthorityLimits.class, day);
    }

    /** How long a case received on a day may take. */
    public Optional<RuleVersion<ProcessingTimes>> processingTimes(LocalDate day) {
        return inForce(ProcessingTimes.RULE, ProcessingTimes.class, day);
    }

    /** What may be carried over on a day; everything unspent where nothing is registered. */
    public Optional<RuleVersion<CarryOverPolicy>> carryOver(LocalDate day) {
        return inForce(CarryOverPolicy.RULE, CarryOverPolicy.class, day);
    }

    /** Who may move money out of which lines on a day; the board out of all where nothing is registered. */
    public Optional<RuleVersion<ReallocationAuthority>> reallocation(LocalDate day) {
        return inForce(ReallocationAuthority.RULE, ReallocationAuthority.class, day);
    }

    /** What gates need on a day; nothing where nothing is registered. */
    public Optional<RuleVersion<GateDefinitions>> gates(LocalDate day) {
        return inForce(GateDefinitions.RULE, GateDefinitions.class, day);
    }

    /** How the board decides on a day. */
    public Optional<RuleVersion<BoardProcedure>> boardProcedure(LocalDate day) {
        return inForce(BoardProcedure.RULE, BoardProcedure.class, day);
    }

    /** A fund source's last year as it stands on a day, where a rule says it. */
    public Optional<Year> lastYear(String source, LocalDate day) {
        return inForce(FundSourceLastYear.ruleOf(source), FundSourceLastYear.class, day)
                .map(version -> version.content().lastYear());
    }

    /**
     * The first deadline on or after a day. A date counts when the version in force on that very date lists it, so that a
     * later version can move or drop what an earlier one announced.
     */
    public Optional<LocalDate> deadlineFor(LocalDate received) {
        return deadlines().stream().filter(date -> !date.isBefore(received)).findFirst();
    }

    /** Every deadline that stands, in order. */
    public List<LocalDate> deadlines() {
        return of(ApplicationDeadlines.RULE)
                .map(version -> version.as(ApplicationDeadlines.class).content().dates())
                .flatMap(Collection::stream)
                .distinct()
                .filter(date -> inForce(ApplicationDeadlines.RULE, ApplicationDeadlines.class, date)
                        .filter(version -> version.content().dates().contains(date))
                        .isPresent())
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    private Stream<RuleVersion<?>> of(RuleId rule) {
        return versions.stream().filter(version -> version.rule().equals(rule));
    }
}
