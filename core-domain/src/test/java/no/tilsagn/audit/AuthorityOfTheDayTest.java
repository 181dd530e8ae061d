package no.tilsagn.audit;

import static no.tilsagn.audit.AuditedLog.APPLICATION;
import static no.tilsagn.audit.AuditedLog.approved;
import static no.tilsagn.audit.AuditedLog.codes;
import static no.tilsagn.audit.AuditedLog.granted;
import static no.tilsagn.audit.AuditedLog.submitted;
import static no.tilsagn.audit.AuditedLog.transfer;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.fundingapplication.DecidedUnder;
import no.tilsagn.fundingapplication.FundingApplicationApproved;
import no.tilsagn.money.Money;
import no.tilsagn.readmodel.ProgrammeLog;
import no.tilsagn.rule.AuthorityLimits;
import no.tilsagn.rule.DecidingAuthority;
import no.tilsagn.rule.RuleReference;
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
                                        new DecidedUnder(DecidingAuthority.BOARD_CHAIR, AuthorityLimits.RULE, 1),
                                        new DecisionReference("2023/9", LocalDate.of(2023, 12, 31))),
                                granted(200_000))
                        .events()))
                .containsExactly("AUTHORITY_OF_THE_DAY no-rule-in-force at 5");
    }
}
