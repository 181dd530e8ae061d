package no.tilsagn.queryservice.ledger;

import no.tilsagn.ledger.LedgerEntry;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.queryservice.answer.Page;
import no.tilsagn.queryservice.answer.PageRequest;
import no.tilsagn.queryservice.answer.Snapshots;
import no.tilsagn.queryservice.answer.Viewpoint;
import no.tilsagn.queryservice.readmodel.StoredRows;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The ledger over HTTP, booking by booking. */
@RestController
class LedgerController {

    private final Snapshots snapshots;
    private final StoredRows rows;

    LedgerController(Snapshots snapshots, StoredRows rows) {
        this.snapshots = snapshots;
        this.rows = rows;
    }

    @GetMapping("/programmes/{programme}/ledger")
    Page<LedgerEntry> ledger(
            @PathVariable ProgrammeId programme,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = PageRequest.DEFAULT_SIZE) int size,
            @ParameterObject Viewpoint viewpoint) {
        PageRequest request = new PageRequest(page, size);
        return snapshots.read(
                programme,
                viewpoint,
                snapshot -> Page.of(snapshot, request, rows.page(snapshot, Ledger.ENTRIES, request)));
    }
}
