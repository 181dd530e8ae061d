package no.tilsagn.readmodel;

import static no.tilsagn.readmodel.ProgrammeLog.DECISION;
import static no.tilsagn.readmodel.ProgrammeLog.PROGRAMME;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import no.tilsagn.budget.AdoptedLine;
import no.tilsagn.budget.BudgetAdopted;
import no.tilsagn.budget.BudgetBlock;
import no.tilsagn.budget.BudgetGroup;
import no.tilsagn.budget.BudgetLine;
import no.tilsagn.budget.BudgetYearOpened;
import no.tilsagn.budget.FrameSet;
import no.tilsagn.event.DomainEvent;
import no.tilsagn.focusarea.FocusAreaId;
import no.tilsagn.focusarea.FocusAreaRegistered;
import no.tilsagn.focusarea.FocusAreaStatus;
import no.tilsagn.fundingapplication.ApplicationKind;
import no.tilsagn.fundingapplication.FundingApplicationApproved;
import no.tilsagn.fundingapplication.FundingApplicationId;
import no.tilsagn.fundingapplication.FundingApplicationSubmitted;
import no.tilsagn.money.Account;
import no.tilsagn.money.LineCode;
import no.tilsagn.money.Money;
import no.tilsagn.money.SourceLabel;
import no.tilsagn.project.AccountingNumber;
import no.tilsagn.project.BuildsOn;
import no.tilsagn.project.Phase;
import no.tilsagn.project.ProjectId;
import no.tilsagn.project.ProjectRegistered;
import no.tilsagn.transfer.FundsTransferred;

/** The log of the 2025 budget as printed in the action programme's section 9.1: 43 lines, 14 applications. */
public final class Budget2025 {

    public static final Year YEAR = Year.of(2025);
    private static final AccountingNumber MISSING = new AccountingNumber(AccountingNumber.State.MISSING, null);

    private final List<Line> lines;

    public Budget2025() {
        lines = lines();
    }

    private record Line(
            String block, String code, SourceLabel label, Money carryOver, Money applied, boolean noMoreApplications) {

        static Line of(String[] cells) {
            return new Line(
                    cells[0],
                    cells[1],
                    SourceLabel.of(cells[2]),
                    Money.of(Long.parseLong(cells[3])),
                    Money.of(Long.parseLong(cells[4])),
                    Boolean.parseBoolean(cells[5]));
        }

        FundingApplicationId application() {
            return FundingApplicationId.of(
                    "funding-application-" + code.toLowerCase(Locale.ROOT).replace('_', '-'));
        }
    }

    /** The log up to the opened year and its frames, before the adoption. */
    public ProgrammeLog opened() {
        ProgrammeLog log = ProgrammeLog.established();
        lines.stream().filter(line -> line.block().equals("PROJECTS")).forEach(line -> log.record(project(line)));
        lines.stream().filter(line -> line.block().equals("FOCUS")).forEach(line -> log.record(focusArea(line)));
        return log.record(yearOpened(), frame("GDS", 2_000_000), frame("OS", 500_000), frame("OIO", 500_000))
                .record(frame("GDS+OS+OIO", 9_565_000));
    }

    /** The log up to the last transfer of the adoption. */
    public ProgrammeLog adopted() {
        ProgrammeLog log = opened();
        List<Line> applied =
                lines.stream().filter(line -> line.applied().isPositive()).toList();
        applied.forEach(line -> log.record(submitted(line)));
        List<DomainEvent> adoption = new ArrayList<>();
        adoption.add(new BudgetAdopted(
                PROGRAMME,
                YEAR,
                lines.stream()
                        .map(line -> new AdoptedLine(
                                LineCode.of(line.code()), line.label(), line.carryOver(), line.applied()))
                        .toList(),
                applied.stream().map(Line::application).toList(),
                DECISION));
        for (Line line : applied) {
            adoption.add(new FundingApplicationApproved(line.application(), line.applied(), null, null, DECISION));
            adoption.add(new FundsTransferred(
                    PROGRAMME,
                    YEAR,
                    Account.frame(YEAR, line.label()),
                    Account.line(YEAR, LineCode.of(line.code()), line.label()),
                    line.applied(),
                    line.application(),
                    DECISION,
                    null,
                    null));
        }
        return log.record(adoption.toArray(DomainEvent[]::new));
    }

    public static ProjectId project(String number) {
        return ProjectId.of("project-" + number);
    }

    public static FocusAreaId focusArea(String code) {
        return FocusAreaId.of("focus-area-" + code.toLowerCase(Locale.ROOT));
    }

    private static ProjectRegistered project(Line line) {
        return new ProjectRegistered(
                PROGRAMME,
                project(line.code()),
                line.code(),
                "Project " + line.code(),
                List.of(),
                false,
                null,
                null,
                List.of("Nav Grorud"),
                MISSING,
                List.of(),
                line.code().equals("2022-17") ? Phase.CONCEPT : null,
                false,
                null);
    }

    private static FocusAreaRegistered focusArea(Line line) {
        return new FocusAreaRegistered(
                PROGRAMME,
                focusArea(line.code()),
                line.code(),
                "Focus area " + line.code(),
                List.of(),
                false,
                null,
                null,
                List.of("Prosjekteiergruppen"),
                line.code().equals("FO-DIG") ? List.of(new BuildsOn("2020-35")) : List.of(),
                FocusAreaStatus.OPEN,
                null);
    }

    private BudgetYearOpened yearOpened() {
        List<String> office = List.of("COMPETENCE", "PROGRAMME_ADMIN", "PROJECT_DEVELOPERS", "PORTFOLIO_FUND");
        return new BudgetYearOpened(
                PROGRAMME,
                YEAR,
                List.of(new BudgetGroup("PROGRAMME_OFFICE", "Programkontorets fire budsjettposter")),
                lines.stream()
                        .map(Line::block)
                        .distinct()
                        .map(block -> new BudgetBlock(block, block, office.contains(block) ? "PROGRAMME_OFFICE" : null))
                        .toList(),
                lines.stream().map(Budget2025::budgetLine).toList());
    }

    private static BudgetLine budgetLine(Line line) {
        return new BudgetLine(
                LineCode.of(line.code()),
                line.block(),
                "Line " + line.code(),
                line.block().equals("PROJECTS") ? project(line.code()) : null,
                line.block().equals("FOCUS") ? focusArea(line.code()) : null,
                "Nav Oslo Programkontoret",
                line.label(),
                line.noMoreApplications(),
                List.of());
    }

    private static FrameSet frame(String label, long amount) {
        return new FrameSet(PROGRAMME, YEAR, SourceLabel.of(label), Money.ZERO, Money.of(amount), DECISION);
    }

    private static FundingApplicationSubmitted submitted(Line line) {
        return new FundingApplicationSubmitted(
                PROGRAMME,
                line.application(),
                YEAR,
                LineCode.of(line.code()),
                line.label(),
                line.applied(),
                ApplicationKind.ORDINARY,
                "Nav Oslo Programkontoret",
                null);
    }

    private static List<Line> lines() {
        try (InputStream csv = Budget2025.class.getResourceAsStream("budget-2025.csv")) {
            return new String(Objects.requireNonNull(csv).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> Line.of(line.split(",", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
