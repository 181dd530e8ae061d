package no.tilsagn.audit;

import static no.tilsagn.audit.AuditedLog.APPLICATION;
import static no.tilsagn.audit.AuditedLog.GDS;
import static no.tilsagn.audit.AuditedLog.LINE;
import static no.tilsagn.audit.AuditedLog.YEAR;
import static no.tilsagn.audit.AuditedLog.approved;
import static no.tilsagn.audit.AuditedLog.closed;
import static no.tilsagn.audit.AuditedLog.codes;
import static no.tilsagn.audit.AuditedLog.granted;
import static no.tilsagn.audit.AuditedLog.moved;
import static no.tilsagn.audit.AuditedLog.opened;
import static no.tilsagn.audit.AuditedLog.submitted;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import no.tilsagn.event.EventReference;
import no.tilsagn.event.Recorded;
import no.tilsagn.event.TextReference;
import no.tilsagn.fundingapplication.CaseWorkRecorded;
import no.tilsagn.fundingapplication.FundingApplicationRecommended;
import no.tilsagn.fundingapplication.Recommendation;
import no.tilsagn.money.Money;
import no.tilsagn.project.Phase;
import no.tilsagn.project.PhaseDecisionCorrected;
import no.tilsagn.project.ProjectId;
import no.tilsagn.readmodel.ProgrammeLog;
import no.tilsagn.readmodel.ReferenceLog;
import no.tilsagn.rule.DecidingAuthority;
import no.tilsagn.spending.SpendingCorrected;
import no.tilsagn.spending.Tertial;
import no.tilsagn.yearend.Rest;
import org.junit.jupiter.api.Test;

/** A log that keeps what is claimed of it has no finding; a prepared breach is found where it stands. */
class AuditTest {

    @Test
    void theReferenceExampleKeepsEveryClaim() {
        assertThat(codes(ReferenceLog.events())).isEmpty();
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
    void aCorrectionOfAPhaseDecisionThatCitesNothingIsFound() {
        ProjectId project = ProjectId.of("project-1");
        assertThat(codes(submitted(200_000)
                        .record(new PhaseDecisionCorrected(
                                project,
                                new EventReference(project.value(), 1),
                                ProgrammeLog.DECISION,
                                Phase.PLANNING,
                                Phase.CONCEPT,
                                new TextReference("text-1", "ab".repeat(32)),
                                ProgrammeLog.DECISION))
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

    @Test
    void anOpeningThatIsNotWhatWasLeftIsFound() {
        assertThat(codes(submitted(200_000)
                        .record(moved(900_000), closed(900_000), opened(800_000))
                        .events()))
                .containsExactly("CARRY_OVER opening-differs-from-rest at 7");
    }

    @Test
    void anEventThatSaysItWasRecordedBeforeTheOneBeforeItIsFound() {
        List<Recorded> log = submitted(200_000).record(moved(10), moved(20)).events();
        Recorded last = log.getLast();
        Recorded dated = new Recorded(
                last.programme(),
                last.position(),
                last.eventId(),
                last.aggregate(),
                last.sequence(),
                last.effectiveOn(),
                log.get(4).recordedAt().minusNanos(1),
                last.actor(),
                last.role(),
                last.correlation(),
                last.causation(),
                last.event());

        assertThat(codes(Stream.concat(log.stream().limit(5), Stream.of(dated)).toList()))
                .containsExactly("KNOWN_WHEN recorded-before-the-event-before at 6");
    }

    @Test
    void aDeciderWhoPreparedTheCaseIsFound() {
        assertThat(codes(submitted(200_000)
                        .by("actor-1", "programme-leader")
                        .record(new CaseWorkRecorded(APPLICATION, "2025/17", null, "actor-1"))
                        .by("actor-1", "board-chair")
                        .record(approved(200_000, DecidingAuthority.BOARD_CHAIR, 1), granted(200_000))
                        .events()))
                .containsExactly("SEPARATION_OF_DUTIES decider-prepared-case at 6");
    }
}
