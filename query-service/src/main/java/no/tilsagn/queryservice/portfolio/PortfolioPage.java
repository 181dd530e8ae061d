package no.tilsagn.queryservice.portfolio;

import java.util.Locale;
import no.tilsagn.programme.ProgrammeEstablished;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.queryservice.answer.Snapshots;
import no.tilsagn.queryservice.answer.Viewpoint;
import no.tilsagn.queryservice.page.Establishments;
import no.tilsagn.queryservice.page.PageController;
import no.tilsagn.queryservice.rating.Ratings;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The portfolio as a page, a column per phase. */
@PageController
class PortfolioPage {

    private final Snapshots snapshots;
    private final Establishments establishments;
    private final Portfolio portfolio;
    private final Ratings ratings;

    PortfolioPage(Snapshots snapshots, Establishments establishments, Portfolio portfolio, Ratings ratings) {
        this.snapshots = snapshots;
        this.establishments = establishments;
        this.portfolio = portfolio;
        this.ratings = ratings;
    }

    @GetMapping("/pages/programmes/{programme}/portfolio")
    String portfolio(@PathVariable ProgrammeId programme, Viewpoint viewpoint, Model model, Locale locale) {
        ProgrammeEstablished established = establishments.of(programme);
        model.addAttribute(
                "portfolio",
                snapshots.read(
                        programme,
                        viewpoint,
                        snapshot -> PortfolioByPhase.of(
                                established, snapshot, portfolio.all(snapshot), ratings.byProject(snapshot, locale))));
        return "portfolio";
    }
}
