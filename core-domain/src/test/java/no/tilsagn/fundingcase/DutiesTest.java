package no.tilsagn.fundingcase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.duty.Duty;
import no.tilsagn.duty.DutyHolder;
import no.tilsagn.duty.SamePerson;
import no.tilsagn.fundingapplication.ApplicationKind;
import no.tilsagn.fundingapplication.ApplicationStatus;
import no.tilsagn.fundingapplication.DecidedUnder;
import no.tilsagn.fundingapplication.FundingApplicationId;
import no.tilsagn.fundingcase.CaseStep.Kind;
import no.tilsagn.money.LineCode;
import no.tilsagn.money.Money;
import no.tilsagn.money.SourceLabel;
import no.tilsagn.rule.AuthorityLimits;
import no.tilsagn.rule.DecidingAuthority;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DutiesTest {

    private static final LocalDate DAY = LocalDate.of(2025, 4, 20);

    private final List<CaseStep> steps = new ArrayList<>();

    @Test
    void fourPeopleAreFourPeople() {
        step(Kind.CASE_WORKED, "office", "programme-office", null);
        step(Kind.CASE_WORKED, "office", "programme-office", null);
        step(Kind.RECOMMENDED, "group", "owner-group", null);
        step(Kind.GRANTED, "secretary", "board-secretary", DecidingAuthority.STRATEGIC_BOARD);

        Duties duties = only();

        assertThat(duties.who().prepared()).containsExactly(new DutyHolder("office", "programme-office"));
        assertThat(duties.who().recommended()).containsExactly(new DutyHolder("group", "owner-group"));
        assertThat(duties.who().decided()).isNull();
        assertThat(duties.who().recorded()).isEqualTo(new DutyHolder("secretary", "board-secretary"));
        assertThat(duties.who().same()).isEmpty();
        assertThat(duties.withinLeadersOwnLimit()).isFalse();
    }

    @Test
    void theLeaderMayDoAllOfItWithinTheLeadersOwnLimitAndThatIsMarked() {
        step(Kind.CASE_WORKED, "leader", "programme-leader", null);
        step(Kind.GRANTED, "leader", "programme-leader", DecidingAuthority.PROGRAMME_LEADER);

        assertThat(only().withinLeadersOwnLimit()).isTrue();
        assertThat(only().who().decided()).isEqualTo(new DutyHolder("leader", "programme-leader"));
        assertThat(only().who().same())
                .containsExactly(new SamePerson("leader", EnumSet.of(Duty.PREPARED, Duty.DECIDED, Duty.RECORDED)));
    }

    @Test
    void whatTheSecretaryRecordsForTheChairTheSecretaryDidNotDecide() {
        step(Kind.CASE_WORKED, "both", "programme-office", null);
        step(Kind.REJECTED, "both", "board-secretary", DecidingAuthority.BOARD_CHAIR);

        assertThat(only().authority()).isEqualTo(DecidingAuthority.BOARD_CHAIR);
        assertThat(only().who().decided()).isNull();
        assertThat(only().who().same()).containsExactly(new SamePerson("both", Set.of(Duty.PREPARED, Duty.RECORDED)));
    }

    @Test
    void theDecisionOnAnAppealIsAnotherOneWithEverybodyBeforeIt() {
        step(Kind.CASE_WORKED, "office", "programme-office", null);
        step(Kind.REJECTED, "chair", "board-chair", DecidingAuthority.BOARD_CHAIR);
        step(Kind.APPEAL_LODGED, "owner", "project-owner", null);
        step(Kind.APPEAL_UPHELD, "chair", "board-chair", DecidingAuthority.BOARD_CHAIR);
        step(Kind.GRANTED, "chair", "board-chair", DecidingAuthority.BOARD_CHAIR);

        assertThat(Duties.of(file()))
                .extracting(duties -> duties.decision().kind())
                .containsExactly(Kind.REJECTED, Kind.GRANTED);
        assertThat(Duties.of(file()).getLast().who().prepared()).hasSize(1);
    }

    @Test
    void theBudgetIsTheBoardsDecision() {
        step(Kind.GRANTED, "secretary", "board-secretary", null);

        assertThat(only().authority()).isEqualTo(DecidingAuthority.STRATEGIC_BOARD);
        assertThat(only().who().decided()).isNull();
    }

    @Test
    void whatIsNotDecidedHasNoDecision() {
        step(Kind.CASE_WORKED, "office", "programme-office", null);
        step(Kind.DEFERRED, "secretary", "board-secretary", DecidingAuthority.STRATEGIC_BOARD);

        assertThat(Duties.of(file())).isEmpty();
    }

    private void step(Kind kind, String actor, String role, @Nullable DecidingAuthority authority) {
        steps.add(new CaseStep(
                kind,
                DAY,
                steps.size() + 1L,
                actor,
                role,
                authority == null ? null : new DecidedUnder(authority, AuthorityLimits.RULE, 1, null),
                new DecisionReference("2025/17", DAY)));
    }

    private Duties only() {
        assertThat(Duties.of(file())).hasSize(1);
        return Duties.of(file()).getFirst();
    }

    private FundingCase file() {
        return new FundingCase(
                FundingApplicationId.of("funding-application-1"),
                1,
                ApplicationKind.SUPPLEMENTARY,
                Year.of(2025),
                LineCode.of("T01"),
                SourceLabel.of("GDS"),
                Money.of(40_000),
                "Nav",
                null,
                DAY,
                ApplicationStatus.SUBMITTED,
                steps);
    }
}
