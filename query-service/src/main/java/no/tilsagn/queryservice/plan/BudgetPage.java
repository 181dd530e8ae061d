package no.tilsagn.queryservice.plan;

import java.time.Year;
import no.tilsagn.programme.ProgrammeEstablished;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.queryservice.answer.Snapshots;
import no.tilsagn.queryservice.answer.Viewpoint;
import no.tilsagn.queryservice.page.Establishments;
import no.tilsagn.queryservice.page.PageController;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The budget of a year as the action programme prints it, with booked balances and remarks beside it, as a page. */
@PageController
class BudgetPage {

    private final Snapshots snapshots;
    private final Establishments establishments;
    private final Plans plans;
    private final RegisteredLines registered;

    BudgetPage(Snapshots snapshots, Establishments establishments, Plans plans, RegisteredLines registered) {
        this.snapshots = snapshots;
        this.establishments = establishments;
        this.plans = plans;
        this.registered = registered;
    }

    @GetMapping("/pages/programmes/{programme}/budget-years/{year}")
    String budget(@PathVariable ProgrammeId programme, @PathVariable int year, Viewpoint viewpoint, Model model) {
        ProgrammeEstablished established = establishments.of(programme);
        Year asked = Year.of(year);
        model.addAttribute(
                "budget",
                snapshots.read(
                        programme,
                        viewpoint,
                        snapshot -> new PrintedBudget(
                                established,
                                snapshot,
                                plans.of(snapshot, asked),
                                plans.clearing(snapshot, asked),
                                registered.of(snapshot, asked))));
        return "budget";
    }
}
