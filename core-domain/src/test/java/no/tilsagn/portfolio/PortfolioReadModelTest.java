package no.tilsagn.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import java.util.List;
import no.tilsagn.event.EventReference;
import no.tilsagn.event.TextReference;
import no.tilsagn.money.Account;
import no.tilsagn.money.LineCode;
import no.tilsagn.money.Money;
import no.tilsagn.money.SourceLabel;
import no.tilsagn.project.EarlyClosureDecided;
import no.tilsagn.project.Gate;
import no.tilsagn.project.GateDecided;
import no.tilsagn.project.GateOutcome;
import no.tilsagn.project.Phase;
import no.tilsagn.project.PhaseDecisionCorrected;
import no.tilsagn.project.ProjectHandedOver;
import no.tilsagn.project.ProjectId;
import no.tilsagn.project.ProjectPhaseChanged;
import no.tilsagn.project.ProjectPhaseRegistered;
import no.tilsagn.readmodel.Budget2025;
import no.tilsagn.readmodel.FoldedRows;
import no.tilsagn.readmodel.ProgrammeLog;
import no.tilsagn.scenario.SampleGates;
import no.tilsagn.transfer.FundsTransferred;
import no.tilsagn.yearend.OpeningAdjusted;
import no.tilsagn.yearend.Rest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PortfolioReadModelTest {

    private static final TextReference CAUSE = new TextReference("text-1", "ab".repeat(32));

    private static final SourceLabel OS = SourceLabel.of("OS");

    private final ProgrammeLog log = new Budget2025().adopted();

    @Test
    void everyProjectAndFocusAreaHasTheMoneyOfItsLines() {
        List<PortfolioEntry> entries = entries();

        assertThat(entries).filteredOn(e -> e.kind() == EntryKind.PROJECT).hasSize(24);
        assertThat(entries).filteredOn(e -> e.kind() == EntryKind.FOCUS_AREA).hasSize(5);
        // Focus areas 16 950 000 and projects 65 650 000; service developers and posts belong to neither.
        assertThat(Money.sum(entries.stream().map(PortfolioEntry::available).toList()))
                .isEqualTo(Money.of(82_600_000));
        assertThat(project("2021-37").money())
                .containsExactly(new LineBalance(Budget2025.YEAR, LineCode.of("2021-37"), OS, Money.of(9_700_000)));
    }

    @Test
    void aReallocationMovesMoneyBetweenTwoProjects() {
        log.record(new FundsTransferred(
                ProgrammeLog.PROGRAMME,
                Budget2025.YEAR,
                Account.line(Budget2025.YEAR, LineCode.of("2021-37"), OS),
                Account.line(Budget2025.YEAR, LineCode.of("2017-13"), OS),
                Money.of(450_000),
                null,
                ProgrammeLog.DECISION,
                null,
                null));

        assertThat(project("2021-37").available()).isEqualTo(Money.of(9_250_000));
        // 3 918 000 under all three sources, and 450 000 under Oslo sør alone.
        assertThat(project("2017-13").available()).isEqualTo(Money.of(4_368_000));
        assertThat(project("2017-13").money())
                .extracting(money -> money.label() + " " + money.balance())
                .containsExactly("GDS+OS+OIO 3918000", "OS 450000");
        assertThat(project("2021-37").version()).isZero();
    }

    @Test
    void moneyThatALateCorrectionLeavesOnALineWithoutAPlanIsItsProjects() {
        log.record(new OpeningAdjusted(
                ProgrammeLog.PROGRAMME,
                Year.of(2026),
                List.of(new OpeningAdjusted.Line(LineCode.of("2021-37"), OS, Money.ZERO, Money.of(-30_000), Rest.LEFT)),
                new EventReference("budget-year-delprogram-sysselsetting-2025", 9)));

        assertThat(project("2021-37").money())
                .extracting(money -> money.year() + " " + money.balance())
                .containsExactly("2025 9700000", "2026 -30000");
    }

    @Test
    void aPhaseShowsHowItIsKnown() {
        assertThat(project("2022-17").standing())
                .isEqualTo(new Standing(EntryStatus.OPEN, Phase.CONCEPT, PhaseBasis.ENTERED));
        assertThat(project("2021-37").standing())
                .isEqualTo(new Standing(EntryStatus.OPEN, null, PhaseBasis.NOT_STATED));

        log.record(new ProjectPhaseRegistered(Budget2025.project("2021-37"), Phase.EXECUTION, ProgrammeLog.DECISION));

        assertThat(project("2021-37").standing())
                .isEqualTo(new Standing(EntryStatus.OPEN, Phase.EXECUTION, PhaseBasis.REGISTERED));
        assertThat(project("2021-37").version()).isEqualTo(1);
    }

    @Test
    void aGateMovesThePhaseOnlyByTheChangeItLeadsTo() {
        log.record(decided(GateOutcome.REWORK));

        assertThat(project("2022-17").standing())
                .isEqualTo(new Standing(EntryStatus.OPEN, Phase.CONCEPT, PhaseBasis.ENTERED));
        assertThat(project("2022-17").version()).isEqualTo(1);

        log.record(
                decided(GateOutcome.STOP),
                new ProjectPhaseChanged(
                        Budget2025.project("2022-17"), Phase.CONCEPT, Phase.STOPPED, Gate.BP2, ProgrammeLog.DECISION));

        assertThat(project("2022-17").standing())
                .isEqualTo(new Standing(EntryStatus.CLOSED, Phase.STOPPED, PhaseBasis.DECIDED));
        assertThat(project("2022-17").version()).isEqualTo(3);

        log.record(corrected("2022-17", 2, Phase.STOPPED, Phase.CONCEPT));

        assertThat(project("2022-17").standing())
                .isEqualTo(new Standing(EntryStatus.OPEN, Phase.CONCEPT, PhaseBasis.CORRECTED));
        assertThat(project("2022-17").version()).isEqualTo(4);
    }

    @Test
    void aRegistrationThatIsCorrectedLeavesThePhaseNotStated() {
        log.record(
                new ProjectPhaseRegistered(Budget2025.project("2021-37"), Phase.EXECUTION, ProgrammeLog.DECISION),
                corrected("2021-37", 1, Phase.EXECUTION, null));

        assertThat(project("2021-37").standing())
                .isEqualTo(new Standing(EntryStatus.OPEN, null, PhaseBasis.NOT_STATED));
    }

    @Test
    void whoTookOverStandsBesideTheProjectUnlessItIsTakenBackToBeforeItWasClosing() {
        ProjectId project = Budget2025.project("2022-17");
        ProjectHandedOver toAlna =
                new ProjectHandedOver(project, SampleGates.handedOver(ProgrammeLog.DECISION.decidedOn()), "actor-1");
        log.record(
                new EarlyClosureDecided(project, CAUSE, ProgrammeLog.DECISION),
                new ProjectPhaseChanged(project, Phase.CONCEPT, Phase.CLOSING, null, ProgrammeLog.DECISION),
                toAlna,
                toAlna,
                new GateDecided(project, Gate.BP5, GateOutcome.STOP, null, List.of(), ProgrammeLog.DECISION),
                new ProjectPhaseChanged(project, Phase.CLOSING, Phase.STOPPED, Gate.BP5, ProgrammeLog.DECISION));
        assertThat(project("2022-17").takenOverBy()).containsExactly("Bydel Alna");
        assertThat(project("2022-17").version()).isEqualTo(6);

        log.record(corrected("2022-17", 5, Phase.STOPPED, Phase.CLOSING));
        assertThat(project("2022-17").takenOverBy()).containsExactly("Bydel Alna");

        log.record(corrected("2022-17", 1, Phase.CLOSING, Phase.CONCEPT));
        assertThat(project("2022-17").takenOverBy()).isEmpty();
    }

    private static PhaseDecisionCorrected corrected(String number, long event, Phase from, @Nullable Phase to) {
        return new PhaseDecisionCorrected(
                Budget2025.project(number),
                new EventReference(Budget2025.project(number).value(), event),
                ProgrammeLog.DECISION,
                from,
                to,
                CAUSE,
                ProgrammeLog.DECISION);
    }

    private static GateDecided decided(GateOutcome outcome) {
        return new GateDecided(
                Budget2025.project("2022-17"), Gate.BP2, outcome, null, List.of("2025/1-1"), ProgrammeLog.DECISION);
    }

    private PortfolioEntry project(String number) {
        return entries().stream()
                .filter(entry -> entry.register().number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private List<PortfolioEntry> entries() {
        FoldedRows<PortfolioRow> rows = log.fold(new PortfolioReadModel());
        return rows.all().values().stream()
                .filter(PortfolioEntry.class::isInstance)
                .map(PortfolioEntry.class::cast)
                .toList();
    }
}
