package no.tilsagn.queryservice.risk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import no.tilsagn.register.EntryCode;
import no.tilsagn.risk.RiskLevel;
import no.tilsagn.risk.RiskRow;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/**
 * How many risks there are of each probability and consequence.
 *
 * @param risks all of them
 * @param cells one for each pair, not stated too; by probability, then consequence, green first
 */
public record RiskMatrix(int risks, List<Cell> cells) {

    /** Not stated last. */
    private static final List<@Nullable RiskLevel> AXIS = axis();

    /**
     * The risks of one probability and consequence.
     *
     * @param codes of the risks, in order
     */
    public record Cell(TrafficLight probability, TrafficLight consequence, int count, List<EntryCode> codes) {}

    /** The matrix that some risks make. */
    public static RiskMatrix of(List<RiskRow> risks, MessageSource messages, Locale language) {
        List<Cell> cells = new ArrayList<>();
        for (RiskLevel probability : AXIS) {
            for (RiskLevel consequence : AXIS) {
                List<EntryCode> codes = risks.stream()
                        .filter(risk -> risk.assessment().probability() == probability
                                && risk.assessment().consequence() == consequence)
                        .map(RiskRow::code)
                        .toList();
                cells.add(new Cell(
                        TrafficLight.of(probability, messages, language),
                        TrafficLight.of(consequence, messages, language),
                        codes.size(),
                        codes));
            }
        }
        return new RiskMatrix(risks.size(), cells);
    }

    private static List<@Nullable RiskLevel> axis() {
        List<@Nullable RiskLevel> axis = new ArrayList<>(Arrays.asList(RiskLevel.values()));
        axis.add(null);
        return axis;
    }
}
