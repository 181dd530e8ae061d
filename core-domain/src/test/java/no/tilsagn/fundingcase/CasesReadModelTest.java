package no.tilsagn.fundingcase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.event.EventReference;
import no.tilsagn.event.TextReference;
import no.tilsagn.fundingapplication.AppealDecided;
import no.tilsagn.fundingapplication.AppealLodged;
import no.tilsagn.fundingapplication.AppealOutcome;
import no.tilsagn.fundingapplication.ApplicationKind;
import no.tilsagn.fundingapplication.ApplicationStatus;
import no.tilsagn.fundingapplication.CaseWorkRecorded;
import no.tilsagn.fundingapplication.DecidedUnder;
import no.tilsagn.fundingapplication.FundingApplicationApproved;
import no.tilsagn.fundingapplication.FundingApplicationDeferred;
import no.tilsagn.fundingapplication.FundingApplicationId;
import no.tilsagn.fundingapplication.FundingApplicationRecommended;
import no.tilsagn.fundingapplication.FundingApplicationRejected;
import no.tilsagn.fundingapplication.FundingApplicationSubmitted;
import no.tilsagn.fundingapplication.FundingApplicationWithdrawn;
import no.tilsagn.fundingapplication.GrantLetterRecorded;
import no.tilsagn.fundingapplication.Recommendation;
import no.tilsagn.fundingcase.CaseStep.Kind;
import no.tilsagn.money.LineCode;
import no.tilsagn.money.Money;
import no.tilsagn.money.SourceLabel;
import no.tilsagn.project.Phase;
import no.tilsagn.project.PhaseDecisionCorrected;
import no.tilsagn.project.ProjectPhaseRegistered;
import no.tilsagn.readmodel.Budget2025;
import no.tilsagn.readmodel.FoldedRows;
import no.tilsagn.readmodel.ProgrammeLog;
import no.tilsagn.rule.ApplicationDeadlines;
import no.tilsagn.rule.AuthorityLimits;
import no.tilsagn.rule.DecidingAuthority;
import no.tilsagn.rule.RuleVersionRegistered;
import org.junit.jupiter.api.Test;

/** What the fold keeps of a case: its steps, who took them, and the projects and rules beside them. */
class CasesReadModelTest {

    private static final FundingApplicationId ID = FundingApplicationId.of("funding-application-1");
    private static final TextReference REASON = new TextReference("text-1", "ab".repeat(32));
    private static final DecidedUnder BOARD =
            new DecidedUnder(DecidingAuthority.STRATEGIC_BOARD, AuthorityLimits.RULE, 1, null);
    private static final DecisionReference MINUTES = new DecisionReference("2025/17", LocalDate.of(2025, 4, 20));

    private final ProgrammeLog log = new Budget2025()
            .adopted()
            .on(LocalDate.of(2025, 3, 3))
            .by("actor-owner", "project-owner")
            .record(submitted("2021-37"));

    @Test
    void aCaseIsReceivedForTheProjectOfItsLine() {
        FundingCase received = received();

        assertThat(received.status()).isEqualTo(ApplicationStatus.SUBMITTED);
        assertThat(received.receivedOn()).isEqualTo(LocalDate.of(2025, 3, 3));
        assertThat(received.project()).isEqualTo(Budget2025.project("2021-37"));
        assertThat(received.decided()).isEmpty();
        assertThat(received.endedOn()).isEmpty();
    }

    @Test
    void eachStepKeepsWhoTookItInWhichRole() {
        log.by("actor-office", "programme-office").record(new CaseWorkRecorded(ID, "2025/17", null, "actor-office"));
        log.by("actor-group", "owner-group")
                .record(new FundingApplicationRecommended(
                        ID, Recommendation.GRANT, Money.of(100_000), "actor-group", MINUTES));
        log.by("actor-secretary", "board-secretary")
                .record(new FundingApplicationDeferred(ID, REASON, BOARD, MINUTES))
                .on(LocalDate.of(2025, 4, 24))
                .record(new FundingApplicationApproved(ID, Money.of(100_000), null, BOARD, MINUTES));
        log.by("actor-office", "programme-office").record(new GrantLetterRecorded(ID, "2025/17-9"));

        assertThat(received().steps())
                .extracting(step -> step.kind() + " " + step.actor() + " " + step.role())
                .containsExactly(
                        "RECEIVED actor-owner project-owner",
                        "CASE_WORKED actor-office programme-office",
                        "RECOMMENDED actor-group owner-group",
                        "DEFERRED actor-secretary board-secretary",
                        "GRANTED actor-secretary board-secretary",
                        "LETTER_SENT actor-office programme-office");
        assertThat(received().status()).isEqualTo(ApplicationStatus.APPROVED);
        assertThat(received().endedOn()).contains(LocalDate.of(2025, 4, 20));
        assertThat(received().decided().orElseThrow().under()).isEqualTo(BOARD);
    }

    @Test
    void anAppealFollowsTheDecisionAndDoesNotMoveTheDayOfIt() {
        DecisionReference later = new DecisionReference("2025/30", LocalDate.of(2025, 9, 1));
        log.record(new FundingApplicationRejected(ID, REASON, BOARD, MINUTES), new AppealLodged(ID, REASON));
        assertThat(received().status()).isEqualTo(ApplicationStatus.APPEALED);

        log.record(
                new AppealDecided(ID, AppealOutcome.UPHELD, null, BOARD, later),
                new FundingApplicationApproved(ID, Money.of(100_000), null, BOARD, later));

        assertThat(received().steps())
                .extracting(CaseStep::kind)
                .containsExactly(Kind.RECEIVED, Kind.REJECTED, Kind.APPEAL_LODGED, Kind.APPEAL_UPHELD, Kind.GRANTED);
        assertThat(received().status()).isEqualTo(ApplicationStatus.APPROVED);
        assertThat(received().endedOn()).contains(MINUTES.decidedOn());
    }

    @Test
    void anAppealThatIsDismissedIsTheEnd() {
        log.record(
                new FundingApplicationRejected(ID, REASON, BOARD, MINUTES),
                new AppealLodged(ID, REASON),
                new AppealDecided(ID, AppealOutcome.DISMISSED, REASON, BOARD, MINUTES));

        assertThat(received().status()).isEqualTo(ApplicationStatus.APPEAL_DISMISSED);
    }

    @Test
    void theTimeOfAWithdrawnCaseStopsOnTheDayOfIt() {
        log.on(LocalDate.of(2025, 3, 7)).record(new FundingApplicationWithdrawn(ID, null));

        assertThat(received().endedOn()).contains(LocalDate.of(2025, 3, 7));
        assertThat(received().decided()).isEmpty();
    }

    @Test
    void projectsStandBesideWithTheirPhaseAsItIsNow() {
        assertThat(project().phase()).isNull();

        log.record(new ProjectPhaseRegistered(Budget2025.project("2021-37"), Phase.EXECUTION, MINUTES));

        assertThat(project().phase()).isEqualTo(Phase.EXECUTION);

        log.record(new PhaseDecisionCorrected(
                Budget2025.project("2021-37"),
                new EventReference(Budget2025.project("2021-37").value(), 1),
                MINUTES,
                Phase.EXECUTION,
                null,
                new TextReference("text-1", "ab".repeat(32)),
                MINUTES));

        assertThat(project().phase()).isNull();
    }

    @Test
    void ruleVersionsStandInTheOrderOfRegistration() {
        for (int version = 1; version <= 11; version++) {
            log.record(new RuleVersionRegistered(
                    ProgrammeLog.PROGRAMME,
                    ApplicationDeadlines.RULE,
                    version,
                    LocalDate.of(2025, 1, 1),
                    null,
                    new ApplicationDeadlines(List.of(LocalDate.of(2025, 4, version))),
                    MINUTES));
        }

        assertThat(rows().all().subMap("rule/", "rule0").values())
                .extracting(row -> ((RegisteredRule) row).toVersion().version())
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);
    }

    private static FundingApplicationSubmitted submitted(String line) {
        return new FundingApplicationSubmitted(
                ProgrammeLog.PROGRAMME,
                ID,
                Budget2025.YEAR,
                LineCode.of(line),
                SourceLabel.of("OS"),
                Money.of(400_000),
                ApplicationKind.SUPPLEMENTARY,
                "Nav",
                null);
    }

    private FundingCase received() {
        return rows().find("case/" + ID).map(FundingCase.class::cast).orElseThrow();
    }

    private CaseProject project() {
        return rows().find("project/" + Budget2025.project("2021-37"))
                .map(CaseProject.class::cast)
                .orElseThrow();
    }

    private FoldedRows<CaseRow> rows() {
        return log.fold(new CasesReadModel());
    }
}
