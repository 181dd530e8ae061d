package no.tilsagn.queryservice.portfolio;

import java.util.List;
import java.util.function.Predicate;
import no.tilsagn.portfolio.EntryKind;
import no.tilsagn.queryservice.rating.RatingItem;
import no.tilsagn.queryservice.rating.RatingItem.OnCriterion;
import org.jspecify.annotations.Nullable;

/**
 * A project or focus area as it stands on the page of the portfolio.
 *
 * @param rating none where a project is not rated; a focus area never is
 */
record PortfolioCard(PortfolioItem item, @Nullable RatingItem rating) {

    /** How many criteria have a colour. */
    record ColourCount(String colour, String colourText, int criteria) {}

    /** The colours of the rating, each once; that some are not stated is told too. */
    public List<ColourCount> colours() {
        return RatingItem.COLOURS.stream()
                .map(colour -> on(each -> each.colour().equals(colour)))
                .filter(on -> !on.isEmpty())
                .map(on -> new ColourCount(on.getFirst().colour(), on.getFirst().colourText(), on.size()))
                .toList();
    }

    public List<OnCriterion> problemAreas() {
        return on(each -> each.criterion().isProblemArea());
    }

    public List<OnCriterion> criteria() {
        return on(each -> !each.criterion().isProblemArea());
    }

    public boolean isProject() {
        return item.kind() == EntryKind.PROJECT;
    }

    private List<OnCriterion> on(Predicate<OnCriterion> which) {
        return rating == null
                ? List.of()
                : rating.ratings().stream().filter(which).toList();
    }
}
