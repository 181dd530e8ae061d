package no.tilsagn.queryservice.start;

import java.time.Year;
import java.util.List;
import no.tilsagn.plan.PlanReadModel;
import no.tilsagn.plan.PlanYear;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.queryservice.answer.Snapshots;
import no.tilsagn.queryservice.answer.Viewpoint;
import no.tilsagn.queryservice.page.Establishments;
import no.tilsagn.queryservice.page.PageController;
import no.tilsagn.queryservice.readmodel.RowQuery;
import no.tilsagn.queryservice.readmodel.StoredRows;
import no.tilsagn.queryservice.security.Caller;
import org.springframework.security.core.Authentication;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The programmes in which somebody has a role, with their pages. */
@PageController
class StartPage {

    private static final RowQuery<PlanYear> YEARS =
            RowQuery.of(new PlanReadModel(), PlanYear.class, "year/").with("row", "YEAR");

    private final Snapshots snapshots;
    private final Establishments establishments;
    private final StoredRows rows;

    StartPage(Snapshots snapshots, Establishments establishments, StoredRows rows) {
        this.snapshots = snapshots;
        this.establishments = establishments;
        this.rows = rows;
    }

    /**
     * A programme on the start page.
     *
     * @param years in which it has a budget, in their order
     */
    record Shown(ProgrammeId id, String name, List<Year> years) {}

    @GetMapping("/")
    String start(Authentication authentication, Model model) {
        model.addAttribute(
                "programmes",
                snapshots.known(Caller.programmesOf(authentication)).stream()
                        .map(this::shown)
                        .toList());
        return "start";
    }

    private Shown shown(ProgrammeId programme) {
        List<Year> years = snapshots.read(programme, Viewpoint.NOW, snapshot -> rows.list(snapshot, YEARS)).stream()
                .map(PlanYear::year)
                .toList();
        return new Shown(programme, establishments.of(programme).name(), years);
    }
}
