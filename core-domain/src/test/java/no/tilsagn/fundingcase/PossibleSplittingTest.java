package no.tilsagn.fundingcase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.fundingapplication.ApplicationKind;
import no.tilsagn.fundingapplication.ApplicationStatus;
import no.tilsagn.fundingapplication.FundingApplicationId;
import no.tilsagn.money.LineCode;
import no.tilsagn.money.Money;
import no.tilsagn.money.SourceLabel;
import no.tilsagn.project.ProjectId;
import no.tilsagn.rule.AuthorityLimits;
import no.tilsagn.rule.DecidingAuthority;
import no.tilsagn.rule.RuleBook;
import no.tilsagn.rule.RuleVersion;
import no.tilsagn.scenario.SampleRules;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PossibleSplittingTest {

    private final List<FundingCase> cases = new ArrayList<>();
    private RuleBook rules = new RuleBook(List.of(limits(1, "2018-01-01", 50_000, 300_000)));

    @Test
    void twoApplicationsThatTogetherReachTheNextAuthorityAreShownWithTheirSum() {
        received("a", "2018-01-08", 30_000);
        received("b", "2018-06-01", 20_000);

        PossibleSplitting splitting = found().getFirst();

        assertThat(found()).hasSize(1);
        assertThat(ids(splitting)).containsExactly("a", "b");
        assertThat(splitting.sum()).isEqualTo(Money.of(50_000));
        assertThat(splitting.authority()).isEqualTo(DecidingAuthority.BOARD_CHAIR);
        assertThat(splitting.alone(cases.getFirst())).isEqualTo(DecidingAuthority.PROGRAMME_LEADER);
        assertThat(splitting.rule().version()).isEqualTo(1);
    }

    @Test
    void aKroneLessIsNotShown() {
        received("a", "2018-01-08", 30_000);
        received("b", "2018-06-01", 19_999);

        assertThat(found()).isEmpty();
    }

    @Test
    void theBoardIsReachedByTheChairsCases() {
        received("a", "2018-01-08", 299_999);
        received("b", "2018-06-01", 1);

        assertThat(found().getFirst().authority()).isEqualTo(DecidingAuthority.STRATEGIC_BOARD);
    }

    @Test
    void aSmallOneBesideOneOfTheBoardsReachesNothingMore() {
        received("a", "2018-01-08", 300_000);
        received("b", "2018-06-01", 40_000);

        assertThat(found()).isEmpty();
    }

    @Test
    void twelveMonthsLaterStillCountsAndADayMoreDoesNot() {
        received("a", "2018-01-08", 30_000);
        received("b", "2019-01-08", 30_000);
        assertThat(found()).hasSize(1);

        cases.clear();
        received("a", "2018-01-08", 30_000);
        received("b", "2019-01-09", 30_000);
        assertThat(found()).isEmpty();
    }

    @Test
    void whatIsPartOfALargerOneIsShownOnceAndWhatLeavesTheTwelveMonthsStartsAnother() {
        received("a", "2018-01-08", 30_000);
        received("b", "2018-06-01", 30_000);
        received("c", "2018-12-01", 30_000);
        received("d", "2019-03-01", 30_000);

        assertThat(found())
                .extracting(PossibleSplittingTest::ids)
                .containsExactly(List.of("a", "b", "c"), List.of("b", "c", "d"));
    }

    @Test
    void otherProjectsLinesWithoutOneWithdrawnAndOrdinaryApplicationsDoNotCount() {
        received("a", "2018-01-08", 30_000);
        add("b", "2018-02-01", 30_000, "project-2", ApplicationStatus.SUBMITTED, ApplicationKind.SUPPLEMENTARY);
        add("c", "2018-02-01", 30_000, null, ApplicationStatus.SUBMITTED, ApplicationKind.SUPPLEMENTARY);
        add("d", "2018-02-01", 30_000, null, ApplicationStatus.SUBMITTED, ApplicationKind.SUPPLEMENTARY);
        add("e", "2018-02-01", 30_000, "project-1", ApplicationStatus.WITHDRAWN, ApplicationKind.SUPPLEMENTARY);
        add("f", "2018-02-01", 30_000, "project-1", ApplicationStatus.SUBMITTED, ApplicationKind.ORDINARY);

        assertThat(found()).isEmpty();
    }

    @Test
    void aRejectedOneCountsAsItWasAppliedFor() {
        received("a", "2018-01-08", 30_000);
        add("b", "2018-02-01", 30_000, "project-1", ApplicationStatus.REJECTED, ApplicationKind.SUPPLEMENTARY);

        assertThat(found()).hasSize(1);
    }

    @Test
    void theSumIsHeldAgainstTheRuleOfTheDayTheLastOneWasReceived() {
        rules = new RuleBook(
                List.of(limits(1, "2018-01-01", 50_000, 300_000), limits(2, "2018-03-01", 100_000, 300_000)));
        received("a", "2018-01-08", 30_000);
        received("b", "2018-03-01", 30_000);
        assertThat(found()).isEmpty();

        received("c", "2018-04-01", 40_000);
        assertThat(found().getFirst().rule().version()).isEqualTo(2);
    }

    @Test
    void withoutARuleThereIsNoAuthorityToReach() {
        rules = RuleBook.EMPTY;
        received("a", "2018-01-08", 30_000);
        received("b", "2018-06-01", 20_000);

        assertThat(found()).isEmpty();
    }

    private static RuleVersion<?> limits(int version, String from, long chairFrom, long boardFrom) {
        return new RuleVersion<>(
                AuthorityLimits.RULE,
                version,
                LocalDate.parse(from),
                null,
                SampleRules.limits(chairFrom, boardFrom, true),
                new DecisionReference("WEB18", LocalDate.parse(from)));
    }

    private void received(String id, String day, long kroner) {
        add(id, day, kroner, "project-1", ApplicationStatus.SUBMITTED, ApplicationKind.SUPPLEMENTARY);
    }

    private void add(
            String id,
            String day,
            long kroner,
            @Nullable String project,
            ApplicationStatus status,
            ApplicationKind kind) {
        cases.add(new FundingCase(
                FundingApplicationId.of("funding-application-" + id),
                cases.size() + 1L,
                kind,
                Year.of(2018),
                LineCode.of("T01"),
                SourceLabel.of("GDS"),
                Money.of(kroner),
                "Nav",
                project == null ? null : ProjectId.of(project),
                LocalDate.parse(day),
                status,
                List.of()));
    }

    private List<PossibleSplitting> found() {
        return PossibleSplitting.among(cases, rules);
    }

    private static List<String> ids(PossibleSplitting splitting) {
        return splitting.cases().stream()
                .map(file -> file.id().value().substring("funding-application-".length()))
                .toList();
    }
}
