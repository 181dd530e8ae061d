package no.tilsagn.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import no.tilsagn.budget.FrameSet;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.event.DomainEvent;
import no.tilsagn.event.EventReference;
import no.tilsagn.event.Recorded;
import no.tilsagn.fundingapplication.ApplicationKind;
import no.tilsagn.fundingapplication.CaseWorkRecorded;
import no.tilsagn.fundingapplication.DecidedUnder;
import no.tilsagn.fundingapplication.FundingApplicationApproved;
import no.tilsagn.fundingapplication.FundingApplicationId;
import no.tilsagn.fundingapplication.FundingApplicationRecommended;
import no.tilsagn.fundingapplication.FundingApplicationSubmitted;
import no.tilsagn.fundingapplication.Recommendation;
import no.tilsagn.money.Account;
import no.tilsagn.money.LineAmount;
import no.tilsagn.money.LineCode;
import no.tilsagn.money.Money;
import no.tilsagn.money.SourceLabel;
import no.tilsagn.readmodel.ProgrammeLog;
import no.tilsagn.readmodel.ReferenceLog;
import no.tilsagn.rule.AuthorityLimits;
import no.tilsagn.rule.DecidingAuthority;
import no.tilsagn.rule.RuleVersionRegistered;
import no.tilsagn.spending.SpendingCorrected;
import no.tilsagn.spending.Tertial;
import no.tilsagn.transfer.FundsTransferred;
import no.tilsagn.yearend.Rest;
import no.tilsagn.yearend.YearClosed;
import org.junit.jupiter.api.Test;

/** 49 999 kroner are the leader's to decide, 299 999 the chair's; a prepared breach is found where it stands. */
class AuditTest {

    private static final Year YEAR = Year.of(2025);
    private static final SourceLabel GDS = SourceLabel.of("GDS");
    private static final LineCode LINE = LineCode.of("T01");
    private static final FundingApplicationId APPLICATION = FundingApplicationId.of("funding-application-1");
    private static final Account FRAME = Account.frame(YEAR, GDS);
    private static final Account ON_LINE = Account.line(YEAR, LINE, GDS);

    @Test
    void theReferenceExampleKeepsEveryClaim() {
        assertThat(codes(ReferenceLog.events())).isEmpty();
    }

    @Test
    void aGrantByTheRightAuthorityKeepsEveryClaim() {
        assertThat(codes(submitted(200_000)
                        .by("actor-chair", "board-chair")
                        .record(approved(200_000, DecidingAuthority.BOARD_CHAIR, 1), granted(200_000))
                        .events()))
                .isEmpty();
    }

    @Test
    void aDecisionByTheWrongAuthorityIsFound() {
        assertThat(codes(submitted(300_000)
                        .by("actor-chair", "board-chair")
                        .record(approved(300_000, DecidingAuthority.BOARD_CHAIR, 1), granted(300_000))
                        .events()))
                .containsExactly("AUTHORITY_OF_THE_DAY wrong-authority at 5");
    }

    @Test
    void aDecisionInARoleThatMayNotDecideIsFound() {
        assertThat(codes(submitted(40_000)
                        .by("actor-office", "programme-office")
                        .record(approved(40_000, DecidingAuthority.PROGRAMME_LEADER, 1), granted(40_000))
                        .events()))
                .containsExactly("AUTHORITY_OF_THE_DAY role-may-not-decide at 5");
    }

    @Test
    void aDecisionUnderAnotherVersionOfTheRuleIsFound() {
        assertThat(codes(submitted(200_000)
                        .by("actor-chair", "board-chair")
                        .record(approved(200_000, DecidingAuthority.BOARD_CHAIR, 2), granted(200_000))
                        .events()))
                .containsExactly("AUTHORITY_OF_THE_DAY other-rule-version at 5");
    }

    @Test
    void moneyThatIsNotThereOrWasNotGrantedIsFound() {
        assertThat(codes(submitted(200_000)
                        .by("actor-chair", "board-chair")
                        .record(approved(200_000, DecidingAuthority.BOARD_CHAIR, 1), granted(200_001))
                        .events()))
                .containsExactly("EVERY_KRONE transfer-differs-from-grant at 6");
        assertThat(codes(submitted(200_000).record(granted(200_000)).events()))
                .containsExactly("EVERY_KRONE transfer-without-grant at 5");
        assertThat(codes(submitted(200_000)
                        .by("actor-chair", "board-chair")
                        .record(approved(200_000, DecidingAuthority.BOARD_CHAIR, 1))
                        .events()))
                .containsExactly("EVERY_KRONE grant-without-transfer at 5");
        assertThat(codes(submitted(200_000).record(moved(1_000_001)).events()))
                .containsExactly("EVERY_KRONE overdrawn at 5");
    }

    @Test
    void aClosingThatCarriesOverWhatIsNotThereIsFound() {
        assertThat(codes(submitted(200_000)
                        .record(moved(900_000), closed(800_000))
                        .events()))
                .containsExactly(
                        "CARRY_OVER carried-over-differs-from-rest at 6", "CARRY_OVER closed-year-holds-money at 6");
    }

    @Test
    void aCorrectionThatCitesNothingIsFound() {
        assertThat(codes(submitted(200_000)
                        .record(new SpendingCorrected(
                                ProgrammeLog.PROGRAMME,
                                YEAR,
                                Tertial.T1,
                                LINE,
                                GDS,
                                Money.of(5),
                                Money.of(6),
                                Money.of(1),
                                Rest.LEFT,
                                new EventReference("budget-year-none", 0),
                                null,
                                null))
                        .events()))
                .containsExactly("KNOWN_WHEN cites-nothing-before-it at 5");
    }

    @Test
    void aHoleInTheLogIsFound() {
        List<Recorded> log = submitted(200_000).record(moved(10)).events();

        assertThat(codes(List.of(log.get(0), log.get(1), log.get(2), log.get(4))))
                .contains("KNOWN_WHEN position-missing at 5");
    }

    @Test
    void aDeciderWhoPreparedOrRecommendedIsFoundUnlessTheAmountIsTheLeadersOwn() {
        assertThat(codes(submitted(200_000)
                        .by("actor-1", "programme-office")
                        .record(new CaseWorkRecorded(APPLICATION, "2025/17", null, "actor-1"))
                        .by("actor-2", "owner-group")
                        .record(new FundingApplicationRecommended(
                                APPLICATION, Recommendation.GRANT, Money.of(200_000), "actor-2", ProgrammeLog.DECISION))
                        .by("actor-2", "board-chair")
                        .record(approved(200_000, DecidingAuthority.BOARD_CHAIR, 1), granted(200_000))
                        .events()))
                .containsExactly("SEPARATION_OF_DUTIES decider-recommended-case at 7");
        assertThat(codes(submitted(40_000)
                        .by("actor-1", "programme-leader")
                        .record(
                                new CaseWorkRecorded(APPLICATION, "2025/17", null, "actor-1"),
                                approved(40_000, DecidingAuthority.PROGRAMME_LEADER, 1),
                                granted(40_000))
                        .events()))
                .isEmpty();
    }

    /** A frame of 1 000 000 and an application; four events. */
    private static ProgrammeLog submitted(long amount) {
        return ProgrammeLog.established()
                .record(
                        new RuleVersionRegistered(
                                ProgrammeLog.PROGRAMME,
                                AuthorityLimits.RULE,
                                1,
                                LocalDate.of(2024, 1, 1),
                                null,
                                new AuthorityLimits(List.of(
                                        limit(DecidingAuthority.PROGRAMME_LEADER, Money.of(50_000)),
                                        limit(DecidingAuthority.BOARD_CHAIR, Money.of(300_000)),
                                        limit(DecidingAuthority.STRATEGIC_BOARD, null))),
                                ProgrammeLog.DECISION),
                        new FrameSet(
                                ProgrammeLog.PROGRAMME,
                                YEAR,
                                GDS,
                                Money.ZERO,
                                Money.of(1_000_000),
                                ProgrammeLog.DECISION),
                        new FundingApplicationSubmitted(
                                ProgrammeLog.PROGRAMME,
                                APPLICATION,
                                YEAR,
                                LINE,
                                GDS,
                                Money.of(amount),
                                ApplicationKind.SUPPLEMENTARY,
                                "Nav",
                                null));
    }

    private static AuthorityLimits.Limit limit(DecidingAuthority authority, Money below) {
        return new AuthorityLimits.Limit(authority, below, false);
    }

    private static DomainEvent approved(long amount, DecidingAuthority authority, int version) {
        return new FundingApplicationApproved(
                APPLICATION,
                Money.of(amount),
                null,
                new DecidedUnder(authority, AuthorityLimits.RULE, version),
                ProgrammeLog.DECISION);
    }

    private static DomainEvent granted(long amount) {
        return transfer(amount, APPLICATION);
    }

    private static DomainEvent moved(long amount) {
        return transfer(amount, null);
    }

    private static DomainEvent transfer(long amount, FundingApplicationId application) {
        return new FundsTransferred(
                ProgrammeLog.PROGRAMME,
                YEAR,
                FRAME,
                ON_LINE,
                Money.of(amount),
                application,
                ProgrammeLog.DECISION,
                null);
    }

    private static DomainEvent closed(long carriedOver) {
        return new YearClosed(
                ProgrammeLog.PROGRAMME,
                YEAR,
                List.of(new LineAmount(LINE, GDS, Money.of(carriedOver))),
                List.of(),
                new DecisionReference("2026/4", LocalDate.of(2026, 2, 12)),
                null);
    }

    private static List<String> codes(List<Recorded> log) {
        Audit audit = new Audit();
        log.forEach(audit::look);
        assertThat(audit.events()).isEqualTo(log.size());
        return audit.outcomes().stream()
                .flatMap(outcome -> outcome.findings().stream()
                        .map(finding -> outcome.claim() + " " + finding.code() + " at " + finding.position()))
                .toList();
    }
}
