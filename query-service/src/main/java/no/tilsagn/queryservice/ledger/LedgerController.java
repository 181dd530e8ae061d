package no.tilsagn.queryservice.ledger;

import java.time.Instant;
import java.time.LocalDate;
import no.tilsagn.ledger.LedgerEntry;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.queryservice.answer.Page;
import no.tilsagn.queryservice.answer.PageRequest;
import no.tilsagn.queryservice.answer.Snapshots;
import no.tilsagn.queryservice.readmodel.StoredRows;
import org.jspecify.annotations.Nullable;
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
            @RequestParam(required = false) @Nullable LocalDate effectiveOn,
            @RequestParam(required = false) @Nullable Instant recordedAt,
            @RequestParam(required = false) @Nullable Long position,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = PageRequest.DEFAULT_SIZE) int size,
            @RequestParam(required = false) @Nullable Long after) {
        PageRequest request = new PageRequest(page, size);
        Moment moment = new Moment(effectiveOn, recordedAt, position);
        return snapshots.read(
                programme,
                after,
                snapshot -> Page.of(snapshot, request, rows.page(programme, moment.of(Ledger.ENTRIES), request)));
    }
}
