package no.tilsagn.queryservice.plan;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Year;
import no.tilsagn.programme.ProgrammeEstablished;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.queryservice.answer.Snapshots;
import no.tilsagn.queryservice.answer.Viewpoint;
import no.tilsagn.queryservice.page.Establishments;
import no.tilsagn.queryservice.page.PageController;
import no.tilsagn.queryservice.page.ReaderToken;
import no.tilsagn.queryservice.remark.YearsRemarks;
import org.springframework.security.core.Authentication;
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
    private final YearsRemarks remarks;
    private final ReaderToken tokens;

    BudgetPage(
            Snapshots snapshots,
            Establishments establishments,
            Plans plans,
            RegisteredLines registered,
            YearsRemarks remarks,
            ReaderToken tokens) {
        this.snapshots = snapshots;
        this.establishments = establishments;
        this.plans = plans;
        this.registered = registered;
        this.remarks = remarks;
        this.tokens = tokens;
    }

    @GetMapping("/pages/programmes/{programme}/budget-years/{year}")
    String budget(
            @PathVariable ProgrammeId programme,
            @PathVariable int year,
            Viewpoint viewpoint,
            Model model,
            Authentication reader,
            HttpServletRequest request) {
        ProgrammeEstablished established = establishments.of(programme);
        Year asked = Year.of(year);
        PrintedBudget budget = snapshots.read(
                programme,
                viewpoint,
                snapshot -> new PrintedBudget(
                        established,
                        snapshot,
                        plans.of(snapshot, asked),
                        plans.clearing(snapshot, asked),
                        registered.of(snapshot, asked),
                        remarks.of(snapshot, asked)));
        model.addAttribute("budget", budget);
        // After the snapshot: nothing of the database waits for the command service.
        model.addAttribute("remarks", remarks.said(budget.remarks(), programme, tokens.of(reader, request)));
        return "budget";
    }
}
