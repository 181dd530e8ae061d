package no.tilsagn.queryservice.portfolio;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.tilsagn.portfolio.PhaseBasis;
import no.tilsagn.programme.ProgrammeEstablished;
import no.tilsagn.project.Phase;
import no.tilsagn.queryservice.answer.Snapshot;
import no.tilsagn.queryservice.rating.RatingItem;

/**
 * The portfolio as it is laid out on its page.
 *
 * @param at from where it looks at the programme
 * @param columns one for each phase, in the order projects go through them
 * @param notStated projects whose phase is not stated, by number
 * @param focusAreas which have no phase
 */
record PortfolioByPhase(
        ProgrammeEstablished programme,
        Snapshot at,
        List<Column> columns,
        List<PortfolioCard> notStated,
        List<PortfolioCard> focusAreas) {

    /** The projects in a phase, by number. */
    record Column(Phase phase, List<PortfolioCard> projects) {}

    /** @param ratings those there are, by the project's number */
    static PortfolioByPhase of(
            ProgrammeEstablished programme, Snapshot at, List<PortfolioItem> items, Map<String, RatingItem> ratings) {
        List<PortfolioCard> cards = items.stream()
                .map(item -> new PortfolioCard(item, item.rating(ratings)))
                .toList();
        return new PortfolioByPhase(
                programme,
                at,
                Arrays.stream(Phase.values())
                        .map(phase -> new Column(phase, in(phase.name(), cards)))
                        .toList(),
                in(PhaseBasis.NOT_STATED.name(), cards),
                cards.stream().filter(card -> !card.isProject()).toList());
    }

    private static List<PortfolioCard> in(String phase, List<PortfolioCard> cards) {
        return cards.stream()
                .filter(card -> Objects.equals(card.item().phase(), phase))
                .toList();
    }
}
