package no.tilsagn.queryservice.decision;

import java.time.LocalDate;
import java.util.Locale;
import no.tilsagn.decision.DecisionKind;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.queryservice.answer.Page;
import no.tilsagn.queryservice.answer.PageRequest;
import no.tilsagn.queryservice.answer.Period;
import no.tilsagn.queryservice.answer.Snapshots;
import no.tilsagn.queryservice.answer.Viewpoint;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The decisions of a period over HTTP. */
@RestController
class DecisionsController {

    private final Snapshots snapshots;
    private final Decisions decisions;

    DecisionsController(Snapshots snapshots, Decisions decisions) {
        this.snapshots = snapshots;
        this.decisions = decisions;
    }

    /**
     * Everything that was decided in a period, in the order of the days it was decided on.
     *
     * @param from first day of decision
     * @param to last day of decision
     */
    @GetMapping("/programmes/{programme}/decisions")
    Page<DecisionItem> decisions(
            @PathVariable ProgrammeId programme,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable DecisionKind kind,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = PageRequest.DEFAULT_SIZE) int size,
            @ParameterObject Viewpoint viewpoint,
            Locale locale) {
        PageRequest request = new PageRequest(page, size);
        Period decided = new Period(from, to);
        return snapshots.read(
                programme,
                viewpoint,
                snapshot -> Page.of(snapshot, request, decisions.page(snapshot, decided, kind, request, locale)));
    }
}
