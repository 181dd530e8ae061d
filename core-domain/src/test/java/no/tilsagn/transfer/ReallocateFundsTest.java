package no.tilsagn.transfer;

import static no.tilsagn.board.DeputisingCause.CHAIR_AWAY;
import static no.tilsagn.command.RefusalCode.DEPUTY_FOR_CHAIR_ONLY;
import static no.tilsagn.command.RefusalCode.SEAT_NOT_DEPUTYS;
import static no.tilsagn.command.Role.BOARD_CHAIR;
import static no.tilsagn.command.Role.BOARD_SECRETARY;
import static no.tilsagn.scenario.Sample.GDS;
import static no.tilsagn.scenario.Sample.MINUTES;
import static no.tilsagn.scenario.Sample.PROGRAMME;
import static no.tilsagn.scenario.Sample.Y2025;
import static no.tilsagn.scenario.Sample.establish;
import static no.tilsagn.scenario.SampleBudget.line;
import static no.tilsagn.scenario.SampleBudget.open;
import static no.tilsagn.scenario.SampleCase.DECIDED;
import static no.tilsagn.scenario.SampleCase.deputy;
import static no.tilsagn.scenario.SampleMeetings.board;
import static no.tilsagn.scenario.SampleMoney.account;
import static no.tilsagn.scenario.SampleMoney.of;
import static no.tilsagn.scenario.SampleMoney.opening;
import static no.tilsagn.scenario.SampleMoney.reallocate;
import static no.tilsagn.scenario.SampleRules.rule;
import static no.tilsagn.scenario.Scenario.given;

import java.util.stream.Stream;
import no.tilsagn.board.Deputising;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.money.LineCode;
import no.tilsagn.money.Money;
import no.tilsagn.rule.ReallocationAuthority;
import no.tilsagn.rule.RegisterRuleVersion;
import no.tilsagn.rule.RuleReference;
import no.tilsagn.scenario.Scenario;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReallocateFundsTest {

    @Test
    void the_chair_moves_money_out_of_the_fund_under_the_version_in_force() {
        fund().and(chairs("FUND"), chairs("FUND", "T01"))
                .when(reallocate(2025, "FUND", "T01", "GDS", 5))
                .as(BOARD_CHAIR)
                .then(moved("FUND", "T01", new RuleReference(ReallocationAuthority.RULE, 2)));
    }

    @Test
    void the_board_moves_money_out_of_the_other_lines_under_the_same_rule() {
        fund().and(chairs("FUND"))
                .when(reallocate(2025, "T01", "FUND", "GDS", 5))
                .as(BOARD_SECRETARY)
                .then(moved("T01", "FUND", new RuleReference(ReallocationAuthority.RULE, 1)));
    }

    @Test
    void where_no_rule_is_registered_the_board_moves_money_and_cites_none() {
        fund().when(reallocate(2025, "FUND", "T01", "GDS", 5))
                .as(BOARD_SECRETARY)
                .then(moved("FUND", "T01", null));
    }

    @Test
    void the_deputy_moves_money_out_of_the_fund_in_the_chairs_place() {
        fund().and(chairs("FUND"))
                .and(board())
                .when(reallocate(2025, "FUND", "T01", "GDS", 5, deputy("D", CHAIR_AWAY), DECIDED))
                .as(BOARD_CHAIR)
                .then(moved(
                        "FUND",
                        "T01",
                        new RuleReference(ReallocationAuthority.RULE, 1),
                        deputy("D", CHAIR_AWAY),
                        DECIDED));
        fund().and(chairs("FUND"))
                .and(board())
                .when(reallocate(2025, "FUND", "T01", "GDS", 5, deputy("1", CHAIR_AWAY), DECIDED))
                .as(BOARD_CHAIR)
                .isRefused(SEAT_NOT_DEPUTYS, "seat", "1", "day", DECIDED.decidedOn());
    }

    @Test
    void nobody_deputises_for_the_board() {
        fund().and(chairs("FUND"))
                .and(board())
                .when(reallocate(2025, "T01", "FUND", "GDS", 5, deputy("D", CHAIR_AWAY), DECIDED))
                .as(BOARD_SECRETARY)
                .isRefused(DEPUTY_FOR_CHAIR_ONLY, "seat", "D", "authority", "STRATEGIC_BOARD");
    }

    private static Scenario fund() {
        return given(
                establish(),
                open(line("FUND", GDS), line("T01", GDS)),
                opening(2025, of("FUND/GDS", 10), of("T01/GDS", 10)));
    }

    private static RegisterRuleVersion chairs(String... lines) {
        return rule(new ReallocationAuthority(Stream.of(lines).map(LineCode::of).toList()));
    }

    private static FundsTransferred moved(String from, String to, @Nullable RuleReference rule) {
        return moved(from, to, rule, null, MINUTES);
    }

    private static FundsTransferred moved(
            String from,
            String to,
            @Nullable RuleReference rule,
            @Nullable Deputising deputising,
            DecisionReference decision) {
        return new FundsTransferred(
                PROGRAMME,
                Y2025,
                account(2025, from + "/GDS"),
                account(2025, to + "/GDS"),
                Money.of(5),
                null,
                decision,
                rule,
                deputising);
    }
}
