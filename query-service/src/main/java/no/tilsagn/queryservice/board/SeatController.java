package no.tilsagn.queryservice.board;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import no.tilsagn.board.SeatKind;
import no.tilsagn.board.SeatRow;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.queryservice.answer.Page;
import no.tilsagn.queryservice.answer.PageRequest;
import no.tilsagn.queryservice.answer.Single;
import no.tilsagn.queryservice.answer.Snapshots;
import no.tilsagn.queryservice.answer.Today;
import no.tilsagn.queryservice.answer.Viewpoint;
import no.tilsagn.queryservice.readmodel.RowQuery;
import no.tilsagn.queryservice.readmodel.StoredRows;
import no.tilsagn.queryservice.register.Registers;
import no.tilsagn.register.EntryCode;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The seats of the strategic board over HTTP. */
@RestController
@RequestMapping("/programmes/{programme}/board-seats")
class SeatController {

    static final RowQuery<SeatRow> ENTRIES = Registers.entries(SeatRow.class, SeatRow.KEY_PREFIX);

    private final Snapshots snapshots;
    private final StoredRows rows;
    private final Registers registers;
    private final Today today;

    SeatController(Snapshots snapshots, StoredRows rows, Registers registers, Today today) {
        this.snapshots = snapshots;
        this.rows = rows;
        this.registers = registers;
        this.today = today;
    }

    /**
     * Every seat there was by the day looked at, those that have ended too.
     *
     * @param voting only those that may vote on the day looked at, or only the others: observers, and seats that have not begun
     *     or have ended
     */
    @GetMapping
    Page<SeatItem> seats(
            @PathVariable ProgrammeId programme,
            @RequestParam(required = false) @Nullable SeatKind kind,
            @RequestParam(required = false) @Nullable Boolean voting,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = PageRequest.DEFAULT_SIZE) int size,
            @ParameterObject Viewpoint viewpoint) {
        PageRequest request = new PageRequest(page, size);
        return snapshots.read(programme, viewpoint, snapshot -> {
            LocalDate day = today.of(snapshot);
            List<SeatItem> chosen = rows.list(snapshot, ENTRIES.with("kind", kind)).stream()
                    .map(seat -> SeatItem.of(seat, day))
                    .filter(seat -> voting == null || voting == seat.mayVote())
                    .toList();
            return Page.of(snapshot, request, request.slice(chosen));
        });
    }

    @GetMapping("/{code}")
    Single<SeatItem> seat(
            @PathVariable ProgrammeId programme,
            @PathVariable EntryCode code,
            @ParameterObject Viewpoint viewpoint,
            HttpServletResponse response) {
        return registers.one(
                programme,
                viewpoint,
                ENTRIES,
                code,
                (snapshot, seat) -> SeatItem.of(seat, today.of(snapshot)),
                response);
    }
}
