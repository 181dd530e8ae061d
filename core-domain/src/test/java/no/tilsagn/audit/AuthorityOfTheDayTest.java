package no.tilsagn.audit;

import static no.tilsagn.audit.AuditedLog.APPLICATION;
import static no.tilsagn.audit.AuditedLog.FRAME;
import static no.tilsagn.audit.AuditedLog.ON_LINE;
import static no.tilsagn.audit.AuditedLog.YEAR;
import static no.tilsagn.audit.AuditedLog.approved;
import static no.tilsagn.audit.AuditedLog.codes;
import static no.tilsagn.audit.AuditedLog.granted;
import static no.tilsagn.audit.AuditedLog.submitted;
import static no.tilsagn.audit.AuditedLog.transfer;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import no.tilsagn.board.Deputising;
import no.tilsagn.board.DeputisingCause;
import no.tilsagn.board.SeatKind;
import no.tilsagn.board.SeatRegistered;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.fundingapplication.DecidedUnder;
import no.tilsagn.fundingapplication.FundingApplicationApproved;
import no.tilsagn.fundingapplication.FundingApplicationDeferred;
import no.tilsagn.fundingapplication.FundingApplicationRejected;
import no.tilsagn.money.Money;
import no.tilsagn.readmodel.ProgrammeLog;
import no.tilsagn.register.EntryCode;
import no.tilsagn.rule.AuthorityLimits;
import no.tilsagn.rule.DecidingAuthority;
import no.tilsagn.rule.RuleReference;
import no.tilsagn.scenario.Sample;
import no.tilsagn.transfer.FundsTransferred;
import org.junit.jupiter.api.Test;

/** 49 999 kroner are the leader's to decide, 299 999 the chair's; who decides more is found where it stands. */
class AuthorityOfTheDayTest {

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
    void aGrantPaidUnderAnotherRuleThanItWasApprovedUnderIsFound() {
        assertThat(codes(submitted(200_000)
                        .by("actor-chair", "board-chair")
                        .record(
                                approved(200_000, DecidingAuthority.BOARD_CHAIR, 1),
                                transfer(200_000, APPLICATION, new RuleReference(AuthorityLimits.RULE, 2)))
                        .events()))
                .containsExactly("AUTHORITY_OF_THE_DAY transfer-under-other-rule at 6");
        assertThat(codes(submitted(200_000)
                        .by("actor-secretary", "board-secretary")
                        .record(
                                new FundingApplicationApproved(
                                        APPLICATION, Money.of(200_000), null, null, ProgrammeLog.DECISION),
                                transfer(200_000, APPLICATION, new RuleReference(AuthorityLimits.RULE, 1)))
                        .events()))
                .containsExactly("AUTHORITY_OF_THE_DAY transfer-under-other-rule at 6");
    }

    @Test
    void aGrantPaidUnderItsRuleOrStoredBeforeTransfersNamedOneKeepsTheClaim() {
        for (RuleReference rule : Arrays.asList(new RuleReference(AuthorityLimits.RULE, 1), null)) {
            assertThat(codes(submitted(200_000)
                            .by("actor-chair", "board-chair")
                            .record(
                                    approved(200_000, DecidingAuthority.BOARD_CHAIR, 1),
                                    transfer(200_000, APPLICATION, rule))
                            .events()))
                    .isEmpty();
        }
    }

    @Test
    void aDecisionOnADayWithoutARuleIsFound() {
        assertThat(codes(submitted(200_000)
                        .by("actor-chair", "board-chair")
                        .record(
                                new FundingApplicationApproved(
                                        APPLICATION,
                                        Money.of(200_000),
                                        null,
                                        new DecidedUnder(DecidingAuthority.BOARD_CHAIR, AuthorityLimits.RULE, 1, null),
                                        new DecisionReference("2023/9", LocalDate.of(2023, 12, 31))),
                                granted(200_000))
                        .events()))
                .containsExactly("AUTHORITY_OF_THE_DAY no-rule-in-force at 5");
    }

    @Test
    void aDeputyOnTheDeputysSeatKeepsTheClaim() {
        assertThat(codes(withDeputy("D")
                        .record(deputised(DecidingAuthority.BOARD_CHAIR, "D"))
                        .events()))
                .isEmpty();
    }

    @Test
    void whoDeputisedFromAnotherSeatOrBeforeItWasOneIsFound() {
        assertThat(codes(withDeputy("D")
                        .record(deputised(DecidingAuthority.BOARD_CHAIR, "E"))
                        .events()))
                .containsExactly("AUTHORITY_OF_THE_DAY not-the-deputys-seat at 7");
        assertThat(codes(submitted(200_000)
                        .by("actor-chair", "board-chair")
                        .record(deputised(DecidingAuthority.BOARD_CHAIR, "D"))
                        .events()))
                .containsExactly("AUTHORITY_OF_THE_DAY not-the-deputys-seat at 5");
    }

    @Test
    void aReallocationByADeputyWhoIsNoneIsFound() {
        assertThat(codes(withDeputy("D")
                        .record(
                                granted(10),
                                new FundsTransferred(
                                        ProgrammeLog.PROGRAMME,
                                        YEAR,
                                        ON_LINE,
                                        FRAME,
                                        Money.of(1),
                                        null,
                                        ProgrammeLog.DECISION,
                                        null,
                                        new Deputising(EntryCode.of("E"), DeputisingCause.CHAIR_AWAY)))
                        .events()))
                .contains("AUTHORITY_OF_THE_DAY not-the-deputys-seat at 8");
    }

    @Test
    void aDeputyOfAnotherAuthorityIsFound() {
        assertThat(codes(withDeputy("D")
                        .record(deputised(DecidingAuthority.STRATEGIC_BOARD, "D"))
                        .events()))
                .contains("AUTHORITY_OF_THE_DAY deputy-of-other-authority at 7");
    }

    @Test
    void aChairWhoDecidesAfterTheDeputyDidForTheChairsRecusalIsFound() {
        assertThat(codes(withDeputy("D")
                        .record(
                                new FundingApplicationDeferred(
                                        APPLICATION,
                                        null,
                                        by("D", DecidingAuthority.BOARD_CHAIR),
                                        ProgrammeLog.DECISION),
                                approved(200_000, DecidingAuthority.BOARD_CHAIR, 1),
                                granted(200_000))
                        .events()))
                .containsExactly("AUTHORITY_OF_THE_DAY recused-chair-decided at 8");
    }

    /** Seat {@code seat} is the deputy's, seat E a member's. */
    private static ProgrammeLog withDeputy(String seat) {
        return submitted(200_000)
                .record(seat(seat, SeatKind.DEPUTY_CHAIR), seat("E", SeatKind.MEMBER))
                .by("actor-deputy", "board-chair");
    }

    private static SeatRegistered seat(String code, SeatKind kind) {
        return new SeatRegistered(
                ProgrammeLog.PROGRAMME,
                EntryCode.of(code),
                "Bydel Alna",
                "Direktør",
                kind,
                true,
                List.of(),
                LocalDate.of(2024, 1, 1),
                ProgrammeLog.DECISION);
    }

    private static FundingApplicationRejected deputised(DecidingAuthority authority, String seat) {
        return new FundingApplicationRejected(APPLICATION, Sample.REASON, by(seat, authority), ProgrammeLog.DECISION);
    }

    private static DecidedUnder by(String seat, DecidingAuthority authority) {
        return new DecidedUnder(
                authority, AuthorityLimits.RULE, 1, new Deputising(EntryCode.of(seat), DeputisingCause.CHAIR_RECUSED));
    }
}
