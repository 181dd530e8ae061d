package no.tilsagn.queryservice.refusal;

import java.time.LocalDate;
import java.util.Locale;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.queryservice.answer.Page;
import no.tilsagn.queryservice.answer.PageRequest;
import no.tilsagn.queryservice.answer.Period;
import no.tilsagn.queryservice.answer.Snapshots;
import no.tilsagn.queryservice.answer.Viewpoint;
import no.tilsagn.queryservice.readmodel.StoredRows;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The refusals of a programme over HTTP, in the order of the log. */
@RestController
class RefusalsController {

    private final Snapshots snapshots;
    private final StoredRows rows;

    RefusalsController(Snapshots snapshots, StoredRows rows) {
        this.snapshots = snapshots;
        this.rows = rows;
    }

    @GetMapping("/programmes/{programme}/refusals")
    Page<RefusalItem> refusals(
            @PathVariable ProgrammeId programme,
            @RequestParam(required = false) @Nullable String code,
            @RequestParam(required = false) @Nullable String command,
            @RequestParam(required = false) @Nullable String actor,
            @RequestParam(required = false) @Nullable String role,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = PageRequest.DEFAULT_SIZE) int size,
            @ParameterObject Viewpoint viewpoint,
            Locale locale) {
        PageRequest request = new PageRequest(page, size);
        RefusalFilter filter = new RefusalFilter(code, command, actor, role, new Period(from, to));
        return snapshots.read(
                programme,
                viewpoint,
                snapshot -> Page.of(
                        snapshot,
                        request,
                        rows.page(snapshot, filter.query(), request).map(refused -> RefusalItem.of(refused, locale))));
    }
}
