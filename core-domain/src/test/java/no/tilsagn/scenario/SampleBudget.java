package no.tilsagn.scenario;

import static no.tilsagn.scenario.Sample.DAY;
import static no.tilsagn.scenario.Sample.MINUTES;
import static no.tilsagn.scenario.Sample.PROGRAMME;
import static no.tilsagn.scenario.Sample.REASON;
import static no.tilsagn.scenario.Sample.Y2025;

import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import no.tilsagn.budget.AdoptBudget;
import no.tilsagn.budget.BudgetBlock;
import no.tilsagn.budget.BudgetGroup;
import no.tilsagn.budget.OpenBudgetYear;
import no.tilsagn.budget.OpenBudgetYear.NewLine;
import no.tilsagn.budget.PlannedAmounts;
import no.tilsagn.budget.SetFrame;
import no.tilsagn.fundingapplication.ApplicationKind;
import no.tilsagn.fundingapplication.ApproveFundingApplication;
import no.tilsagn.fundingapplication.FundingApplicationId;
import no.tilsagn.fundingapplication.RejectFundingApplication;
import no.tilsagn.fundingapplication.SubmitFundingApplication;
import no.tilsagn.fundingapplication.WithdrawFundingApplication;
import no.tilsagn.money.LineCode;
import no.tilsagn.money.Money;
import no.tilsagn.money.SourceLabel;

/** Commands about the budget of 2025, with everything a test does not talk about filled in. */
public final class SampleBudget {

    private SampleBudget() {}

    public static FundingApplicationId applicationId(String id) {
        return FundingApplicationId.of(
                "funding-application-" + id.toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    public static OpenBudgetYear open(NewLine... lines) {
        return open(Y2025, lines);
    }

    public static OpenBudgetYear open(Year year, NewLine... lines) {
        return new OpenBudgetYear(
                PROGRAMME,
                year,
                List.of(new BudgetGroup("OFFICE", "Programkontoret")),
                List.of(new BudgetBlock("LINES", "Linjer", null), new BudgetBlock("POSTS", "Poster", "OFFICE")),
                List.of(lines),
                DAY);
    }

    /** A line without a project: the programme office applies for it. */
    public static NewLine line(String code, SourceLabel label) {
        return new NewLine(
                LineCode.of(code), "LINES", "Tjenesteutvikler", null, null, "Nav Alna (stat)", label, false, List.of());
    }

    /** A line of a project: its owner applies for it. */
    public static NewLine projectLine(String number, SourceLabel label) {
        return new NewLine(LineCode.of(number), "LINES", "Oslojobb", number, null, "BSN(Nav)", label, false, List.of());
    }

    /** The same line with the flag <em>has funds, no more applications</em>. */
    public static NewLine flagged(NewLine line) {
        return new NewLine(
                line.line(),
                line.block(),
                line.name(),
                line.project(),
                line.focusArea(),
                line.recipient(),
                line.label(),
                true,
                line.specification());
    }

    public static SetFrame frame(SourceLabel label, long kroner) {
        return frame(Y2025, label, kroner);
    }

    public static SetFrame frame(Year year, SourceLabel label, long kroner) {
        return new SetFrame(PROGRAMME, year, label, Money.of(kroner), DAY, MINUTES);
    }

    public static SubmitFundingApplication ordinary(String id, String line, SourceLabel label, long kroner) {
        return submit(id, Y2025, line, label, kroner, ApplicationKind.ORDINARY);
    }

    public static SubmitFundingApplication supplementary(String id, String line, SourceLabel label, long kroner) {
        return submit(id, Y2025, line, label, kroner, ApplicationKind.SUPPLEMENTARY);
    }

    public static SubmitFundingApplication submit(
            String id, Year year, String line, SourceLabel label, long kroner, ApplicationKind kind) {
        return new SubmitFundingApplication(
                PROGRAMME,
                applicationId(id),
                year,
                LineCode.of(line),
                label,
                Money.of(kroner),
                kind,
                "Nav Alna (stat)",
                null,
                DAY);
    }

    public static ApproveFundingApplication approve(String id) {
        return new ApproveFundingApplication(PROGRAMME, applicationId(id), null, null, null, null, DAY, MINUTES);
    }

    public static RejectFundingApplication reject(String id) {
        return new RejectFundingApplication(PROGRAMME, applicationId(id), null, null, REASON, DAY, MINUTES);
    }

    public static WithdrawFundingApplication withdraw(String id) {
        return new WithdrawFundingApplication(PROGRAMME, applicationId(id), REASON, DAY);
    }

    public static PlannedAmounts planned(String line, long carryOver, long applied) {
        return new PlannedAmounts(LineCode.of(line), null, Money.of(carryOver), Money.of(applied));
    }

    public static AdoptBudget adopt(List<PlannedAmounts> lines, String... applications) {
        return adopt(Y2025, lines, applications);
    }

    public static AdoptBudget adopt(Year year, List<PlannedAmounts> lines, String... applications) {
        return new AdoptBudget(
                PROGRAMME,
                year,
                lines,
                Stream.of(applications).map(SampleBudget::applicationId).toList(),
                DAY,
                MINUTES);
    }

    /** Adopts a budget of these lines that carries nothing over and grants nothing. */
    public static AdoptBudget adoptEmpty(String... lines) {
        return adopt(Stream.of(lines).map(line -> planned(line, 0, 0)).toList());
    }
}
