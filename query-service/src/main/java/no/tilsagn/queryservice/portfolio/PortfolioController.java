package no.tilsagn.queryservice.portfolio;

import jakarta.servlet.http.HttpServletResponse;
import no.tilsagn.portfolio.EntryKind;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.queryservice.answer.Page;
import no.tilsagn.queryservice.answer.PageRequest;
import no.tilsagn.queryservice.answer.Single;
import no.tilsagn.queryservice.answer.Snapshots;
import no.tilsagn.queryservice.answer.Version;
import no.tilsagn.queryservice.answer.Viewpoint;
import no.tilsagn.queryservice.problem.Problem;
import no.tilsagn.queryservice.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The portfolio over HTTP. */
@RestController
@RequestMapping("/programmes/{programme}/portfolio")
class PortfolioController {

    private final Snapshots snapshots;
    private final Portfolio portfolio;

    PortfolioController(Snapshots snapshots, Portfolio portfolio) {
        this.snapshots = snapshots;
        this.portfolio = portfolio;
    }

    @GetMapping
    Page<PortfolioItem> portfolio(
            @PathVariable ProgrammeId programme,
            @RequestParam(required = false) @Nullable EntryKind kind,
            @RequestParam(required = false) PortfolioFilter.@Nullable PhaseFilter phase,
            @RequestParam(required = false) @Nullable String owner,
            @RequestParam(required = false) @Nullable String focusArea,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = PageRequest.DEFAULT_SIZE) int size,
            @ParameterObject Viewpoint viewpoint) {
        PageRequest request = new PageRequest(page, size);
        PortfolioFilter filter = new PortfolioFilter(kind, phase, owner, focusArea);
        return snapshots.read(
                programme,
                viewpoint,
                snapshot -> Page.of(snapshot, request, portfolio.page(snapshot, filter, request)));
    }

    @GetMapping("/{id}")
    Single<PortfolioItem> entry(
            @PathVariable ProgrammeId programme,
            @PathVariable String id,
            @ParameterObject Viewpoint viewpoint,
            HttpServletResponse response) {
        return snapshots.read(programme, viewpoint, snapshot -> {
            PortfolioItem item = portfolio
                    .find(snapshot, id)
                    .orElseThrow(() -> new ProblemException(Problem.UNKNOWN_PORTFOLIO_ENTRY, id));
            Version.set(response, snapshot, item.version());
            return Single.of(snapshot, item);
        });
    }
}
