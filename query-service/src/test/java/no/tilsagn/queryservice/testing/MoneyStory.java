package no.tilsagn.queryservice.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.money.Account;
import no.tilsagn.money.LineAmount;
import no.tilsagn.money.LineCode;
import no.tilsagn.money.Money;
import no.tilsagn.money.SourceLabel;
import no.tilsagn.spending.SpendingReported;
import no.tilsagn.spending.SpentLine;
import no.tilsagn.spending.Tertial;
import no.tilsagn.transfer.FundsTransferred;
import no.tilsagn.yearend.CarryOverEstimated;

/** A budget in which money then moves on days that are in no order. */
public final class MoneyStory {

    private static final SourceLabel OS = SourceLabel.of("OS");
    private static final DecisionReference DECISION = new DecisionReference("2025/7", LocalDate.of(2025, 3, 1));
    private static final List<String> LINES = List.of("2021-37", "2022-17", "PROGRAMME_ADMIN");

    private MoneyStory() {}

    /** The same for the same seed, but for the ids. */
    public static Story random(long seed, int events) {
        return goOn(Story.adopted(), seed, events);
    }

    /** Tells so many events more. */
    public static Story goOn(Story story, long seed, int events) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int event = 0; event < events; event++) {
            // Mostly onwards, now and then far back.
            int day = random.nextInt(5) == 0 ? random.nextInt(60) : Math.min(event, 90);
            story.on(LocalDate.of(2025, 1, 1).plusDays(day));
            switch (random.nextInt(6)) {
                case 0 -> story.phaseRegistered();
                case 1 -> story.by("actor-" + random.nextInt(3), "auditor").refused();
                case 2 ->
                    story.tell(new SpendingReported(
                            story.programme(),
                            Story.YEAR,
                            Tertial.values()[random.nextInt(3)],
                            List.of(new SpentLine(line(random), OS, Money.of(event), Money.of(event)))));
                case 3 ->
                    story.tell(new CarryOverEstimated(
                            story.programme(),
                            Story.YEAR,
                            List.of(new LineAmount(line(random), OS, Money.of(random.nextInt(900))))));
                default ->
                    story.tell(new FundsTransferred(
                            story.programme(),
                            Story.YEAR,
                            Account.line(Story.YEAR, line(random), OS),
                            Account.line(Story.YEAR, LineCode.of("2021-37"), Story.ALL),
                            Money.of(1 + random.nextInt(900)),
                            null,
                            DECISION,
                            null,
                            null));
            }
        }
        return story;
    }

    private static LineCode line(SplittableRandom random) {
        return LineCode.of(LINES.get(random.nextInt(LINES.size())));
    }
}
