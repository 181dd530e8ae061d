package no.tilsagn.scenario;

import static no.tilsagn.scenario.Sample.DAY;
import static no.tilsagn.scenario.Sample.MINUTES;
import static no.tilsagn.scenario.Sample.PROGRAMME;
import static no.tilsagn.scenario.Sample.REASON;

import java.time.Year;
import java.util.List;
import java.util.stream.Stream;
import no.tilsagn.board.Deputising;
import no.tilsagn.budget.LiftFlag;
import no.tilsagn.budget.PlannedAmounts;
import no.tilsagn.budget.RegisterOpening;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.money.Account;
import no.tilsagn.money.LineAmount;
import no.tilsagn.money.LineCode;
import no.tilsagn.money.Money;
import no.tilsagn.money.SourceLabel;
import no.tilsagn.spending.CorrectSpending;
import no.tilsagn.spending.ReportSpending;
import no.tilsagn.spending.Tertial;
import no.tilsagn.transfer.ReallocateFunds;
import no.tilsagn.transfer.ReturnFunds;
import no.tilsagn.transfer.SourcePart;
import no.tilsagn.transfer.SplitSources;
import no.tilsagn.yearend.CloseYear;
import no.tilsagn.yearend.EstimateCarryOver;
import org.jspecify.annotations.Nullable;

/** Commands that move a year's money; a line and label are written {@code 2021-37/OS}, or {@code 2021-37} alone. */
public final class SampleMoney {

    private SampleMoney() {}

    /** An amount of a line and label. */
    public record Of(String line, long kroner) {
        LineCode code() {
            return LineCode.of(line.split("/", -1)[0]);
        }

        @Nullable SourceLabel label() {
            String[] parts = line.split("/", -1);
            return parts.length == 1 ? null : SourceLabel.of(parts[1]);
        }

        LineAmount amount() {
            return new LineAmount(code(), SourceLabel.of(line.split("/", -1)[1]), Money.of(kroner));
        }
    }

    public static Of of(String line, long kroner) {
        return new Of(line, kroner);
    }

    /** The account of a line and label. */
    public static Account account(int year, String line) {
        return Account.of("line/" + year + "/" + line);
    }

    public static RegisterOpening opening(int year, Of... lines) {
        return new RegisterOpening(
                PROGRAMME, Year.of(year), Stream.of(lines).map(Of::amount).toList(), DAY, MINUTES);
    }

    public static ReportSpending report(int year, Tertial tertial, Of... lines) {
        return new ReportSpending(
                PROGRAMME,
                Year.of(year),
                tertial,
                Stream.of(lines)
                        .map(line -> new ReportSpending.Line(line.code(), line.label(), null, Money.of(line.kroner())))
                        .toList());
    }

    public static CorrectSpending correct(int year, Tertial tertial, String line, long kroner) {
        Of figure = of(line, kroner);
        return new CorrectSpending(
                PROGRAMME, Year.of(year), tertial, figure.code(), figure.label(), Money.of(kroner), MINUTES, REASON);
    }

    public static EstimateCarryOver estimate(int year, Of... lines) {
        return new EstimateCarryOver(
                PROGRAMME,
                Year.of(year),
                Stream.of(lines)
                        .map(line -> new EstimateCarryOver.Line(line.code(), line.label(), Money.of(line.kroner())))
                        .toList(),
                DAY);
    }

    /** What a plan carries over to a line under a label. */
    public static PlannedAmounts carriedOver(String line, long kroner) {
        Of amount = of(line, kroner);
        return new PlannedAmounts(amount.code(), amount.label(), Money.of(kroner), Money.ZERO);
    }

    public static SplitSources split(int year, String line, Of... parts) {
        Of whole = of(line, 0);
        return new SplitSources(
                PROGRAMME,
                Year.of(year),
                whole.code(),
                whole.amount().label(),
                Stream.of(parts)
                        .map(part -> new SourcePart(part.line(), Money.of(part.kroner())))
                        .toList(),
                DAY,
                MINUTES);
    }

    public static ReallocateFunds reallocate(int year, String from, String to, String label, long kroner) {
        return reallocate(year, from, to, label, kroner, null, MINUTES);
    }

    public static ReallocateFunds reallocate(
            int year,
            String from,
            String to,
            String label,
            long kroner,
            @Nullable Deputising deputising,
            DecisionReference decision) {
        return new ReallocateFunds(
                PROGRAMME,
                Year.of(year),
                LineCode.of(from),
                LineCode.of(to),
                SourceLabel.of(label),
                Money.of(kroner),
                deputising,
                DAY,
                decision);
    }

    /** Gives back from a line. */
    public static ReturnFunds giveBack(int year, String line, long kroner) {
        LineAmount amount = of(line, kroner).amount();
        return new ReturnFunds(PROGRAMME, Year.of(year), amount.line(), amount.label(), amount.amount(), DAY, MINUTES);
    }

    /** Gives back from a frame. */
    public static ReturnFunds giveBackFrame(int year, String label, long kroner) {
        return new ReturnFunds(PROGRAMME, Year.of(year), null, SourceLabel.of(label), Money.of(kroner), DAY, MINUTES);
    }

    public static LiftFlag lift(int year, String line) {
        return new LiftFlag(PROGRAMME, Year.of(year), LineCode.of(line), DAY, MINUTES);
    }

    public static CloseYear close(int year) {
        return new CloseYear(PROGRAMME, Year.of(year), MINUTES);
    }

    /** Lines planned, so that a list of them reads as one. */
    public static List<PlannedAmounts> plan(PlannedAmounts... lines) {
        return List.of(lines);
    }
}
