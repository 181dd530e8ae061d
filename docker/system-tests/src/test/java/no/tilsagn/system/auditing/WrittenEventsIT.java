package no.tilsagn.system.auditing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.event.TextReference;
import no.tilsagn.fundingapplication.ApplicationKind;
import no.tilsagn.fundingapplication.DecidedUnder;
import no.tilsagn.fundingapplication.FundingApplicationApproved;
import no.tilsagn.fundingapplication.FundingApplicationId;
import no.tilsagn.fundingapplication.FundingApplicationRecommended;
import no.tilsagn.fundingapplication.FundingApplicationSubmitted;
import no.tilsagn.fundingapplication.Recommendation;
import no.tilsagn.launcher.stack.Stack;
import no.tilsagn.meeting.AttendanceRecorded;
import no.tilsagn.meeting.BoardCaseDecided;
import no.tilsagn.meeting.CaseOutcome;
import no.tilsagn.meeting.CasePutOnAgenda;
import no.tilsagn.meeting.Matter;
import no.tilsagn.meeting.MatterKind;
import no.tilsagn.meeting.MeetingCalled;
import no.tilsagn.meeting.MeetingForm;
import no.tilsagn.meeting.RecusalBasis;
import no.tilsagn.meeting.RecusalRecorded;
import no.tilsagn.money.Account;
import no.tilsagn.money.LineAmount;
import no.tilsagn.money.LineCode;
import no.tilsagn.money.Money;
import no.tilsagn.money.SourceLabel;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.project.Gate;
import no.tilsagn.project.GateDecided;
import no.tilsagn.project.GateOutcome;
import no.tilsagn.project.ProjectId;
import no.tilsagn.register.EntryCode;
import no.tilsagn.rule.AuthorityLimits;
import no.tilsagn.rule.BoardProcedure;
import no.tilsagn.rule.DecidingAuthority;
import no.tilsagn.rule.RuleReference;
import no.tilsagn.system.stack.SharedStack;
import no.tilsagn.transfer.FundsTransferred;
import no.tilsagn.yearend.YearClosed;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Events that nobody decided but somebody wrote straight into the event table are shown by the guide's commands. */
@Order(4)
@ExtendWith(SharedStack.class)
class WrittenEventsIT {

    private static final Year YEAR = Year.of(2025);
    private static final SourceLabel GDS = SourceLabel.of("GDS");
    private static final LineCode LINE = LineCode.of("FO-DIG");
    private static final DecisionReference DECISION = new DecisionReference("2025/99", LocalDate.of(2025, 2, 3));

    @TempDir
    static Path folder;

    private static AuditedProgramme programme;

    @BeforeAll
    static void imported(Stack stack) throws Exception {
        programme = AuditedProgramme.imported(stack, 0, folder);
    }

    @AfterAll
    static void close() {
        programme.close();
    }

    @Test
    void claims_3_and_4_a_grant_by_the_wrong_authority_of_money_that_is_not_there() throws Exception {
        FundingApplicationId application = submitted("by-the-chair", 300_000);
        long approved = by("actor-chair", "board-chair").write(approved(application, 300_000));

        assertThat(programme.shown(4)).singleElement().asString().contains(("""
                {"code":"wrong-authority","position":%d,"facts":{"amount":"300000","application":"%s",\
                "deciding":"BOARD_CHAIR","needed":"STRATEGIC_BOARD","version":"1"}}""").formatted(approved, application));
        assertThat(programme.shown(3).getFirst()).contains(("""
                {"code":"grant-without-transfer","position":%d,"facts":{"application":"%s","granted":"300000"}}""").formatted(approved, application));

        long paid = by("actor-chair", "board-chair").write(paid(application, 300_001, 1));

        assertThat(programme.shown(3).getFirst())
                .contains(("""
                        {"code":"transfer-differs-from-grant","position":%d,"facts":{"application":"%s",\
                        "granted":"300000","transferred":"300001"}}""").formatted(paid, application))
                .contains(("""
                        {"code":"overdrawn","position":%d,"facts":{"account":"frame/2025/GDS","amount":"300001",\
                        "balance":"-""").formatted(paid));
    }

    @Test
    void claim_4_a_grant_paid_under_another_version_of_the_rule() throws Exception {
        FundingApplicationId application = submitted("under-version-2", 200_000);
        WrittenPast chair = by("actor-chair", "board-chair");
        chair.write(approved(application, 200_000));
        long paid = chair.write(paid(application, 200_000, 2));

        assertThat(programme.shown(4)).singleElement().asString().contains(("""
                {"code":"transfer-under-other-rule","position":%d,"facts":{"application":"%s",\
                "approvedUnder":"authority-limits version 1","cited":"authority-limits version 2"}}""").formatted(paid, application));
    }

    @Test
    void claim_5_a_recused_member_who_voted() throws Exception {
        ProgrammeId id = ProgrammeId.of(programme.id());
        EntryCode meeting = EntryCode.of("M2025-99");
        EntryCode alna = EntryCode.of("05");
        RuleReference procedure = new RuleReference(BoardProcedure.RULE, 1);
        WrittenPast secretary = by("actor-secretary", "board-secretary");
        secretary.write(new MeetingCalled(id, meeting, MeetingForm.MEETING, DECISION.decidedOn()));
        secretary.write(new CasePutOnAgenda(id, meeting, alna, new Matter(MatterKind.YEAR_END, "2025")));
        secretary.write(new AttendanceRecorded(id, meeting, List.of(alna)));
        secretary.write(new RecusalRecorded(
                id,
                meeting,
                alna,
                alna,
                RecusalBasis.DECLARED,
                new TextReference("text-breach", "0".repeat(64)),
                procedure));
        long decided = secretary.write(new BoardCaseDecided(
                id, meeting, alna, CaseOutcome.ADOPTED, List.of(alna), List.of(), null, procedure));

        assertThat(programme.shown(5).getFirst()).contains(("""
                {"code":"recused-seat-voted","position":%d,"facts":{"case":"M2025-99/05","seat":"05"}}""").formatted(decided));
    }

    @Test
    void claim_6_a_gate_decided_on_a_document_that_nobody_registered() throws Exception {
        ProjectId project = ProjectId.of(programme
                .api()
                .get("/programmes/" + programme.id() + "/gate-basis?project=2022-17")
                .at("/items/0/project")
                .asString());
        long decided = by("actor-secretary", "board-secretary")
                .write(new GateDecided(project, Gate.BP2, GateOutcome.HOLD, null, List.of("2025/17-99"), DECISION));

        assertThat(programme.shown(6).getFirst()).contains(("""
                {"code":"evidence-not-registered","position":%d,"facts":{"gate":"BP2","project":"%s",\
                "reference":"2025/17-99"}}""").formatted(decided, project));
    }

    @Test
    void claim_9_a_closing_that_carries_over_a_krone_more_than_was_left() throws Exception {
        long closed = by("actor-secretary", "board-secretary")
                .write(new YearClosed(
                        ProgrammeId.of(programme.id()),
                        YEAR,
                        List.of(new LineAmount(LineCode.of("2021-37"), SourceLabel.of("OS"), Money.of(9_700_001))),
                        List.of(),
                        DECISION,
                        null));

        assertThat(programme.shown(9).getFirst()).contains(("""
                {"code":"carried-over-differs-from-rest","position":%d,"facts":{"account":"line/2025/2021-37/OS",\
                "carriedOver":"9700001","left":"9700000"}}""").formatted(closed));
    }

    @Test
    void claim_10_an_event_dated_back_before_the_one_before_it() throws Exception {
        long written = new WrittenPast(programme, "actor-office", "programme-office", -3600)
                .write(submission(FundingApplicationId.of("funding-application-dated-back"), 10_000));

        assertThat(programme.shown(10).getFirst()).contains("""
                {"code":"recorded-before-the-event-before","position":%d,"facts":{"before":"20""".formatted(written));
    }

    @Test
    void claim_15_a_decision_by_whoever_recommended_it() throws Exception {
        FundingApplicationId application = submitted("by-one-person", 200_000);
        by("actor-both", "owner-group")
                .write(new FundingApplicationRecommended(
                        application, Recommendation.GRANT, Money.of(200_000), "actor-both", DECISION));
        long approved = by("actor-both", "board-chair").write(approved(application, 200_000));

        assertThat(programme.shown(15).getFirst()).contains(("""
                {"code":"decider-recommended-case","position":%d,"facts":{"actor":"actor-both","application":"%s",\
                "role":"board-chair"}}""").formatted(approved, application));
    }

    private static WrittenPast by(String actor, String role) {
        return new WrittenPast(programme, actor, role, 0);
    }

    private static FundingApplicationId submitted(String name, long amount) throws SQLException {
        FundingApplicationId application = FundingApplicationId.of("funding-application-" + name);
        by("actor-office", "programme-office").write(submission(application, amount));
        return application;
    }

    private static FundingApplicationSubmitted submission(FundingApplicationId application, long amount) {
        return new FundingApplicationSubmitted(
                ProgrammeId.of(programme.id()),
                application,
                YEAR,
                LINE,
                GDS,
                Money.of(amount),
                ApplicationKind.SUPPLEMENTARY,
                "Nav",
                null);
    }

    private static FundingApplicationApproved approved(FundingApplicationId application, long amount) {
        return new FundingApplicationApproved(
                application,
                Money.of(amount),
                null,
                new DecidedUnder(DecidingAuthority.BOARD_CHAIR, AuthorityLimits.RULE, 1, null),
                DECISION);
    }

    private static FundsTransferred paid(FundingApplicationId application, long amount, int version) {
        return new FundsTransferred(
                ProgrammeId.of(programme.id()),
                YEAR,
                Account.frame(YEAR, GDS),
                Account.line(YEAR, LINE, GDS),
                Money.of(amount),
                application,
                DECISION,
                new RuleReference(AuthorityLimits.RULE, version),
                null);
    }
}
