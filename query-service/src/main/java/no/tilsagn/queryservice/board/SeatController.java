package no.tilsagn.queryservice.board;

import jakarta.servlet.http.HttpServletResponse;
import no.tilsagn.board.SeatKind;
import no.tilsagn.board.SeatRow;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.queryservice.answer.Page;
import no.tilsagn.queryservice.answer.PageRequest;
import no.tilsagn.queryservice.answer.Single;
import no.tilsagn.queryservice.answer.Viewpoint;
import no.tilsagn.queryservice.readmodel.RowQuery;
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

    private final Registers registers;

    SeatController(Registers registers) {
        this.registers = registers;
    }

    @GetMapping
    Page<SeatItem> seats(
            @PathVariable ProgrammeId programme,
            @RequestParam(required = false) @Nullable SeatKind kind,
            @RequestParam(required = false) @Nullable Boolean voting,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = PageRequest.DEFAULT_SIZE) int size,
            @ParameterObject Viewpoint viewpoint) {
        return registers.page(
                programme,
                viewpoint,
                ENTRIES.with("kind", kind).with("voting", voting),
                new PageRequest(page, size),
                SeatItem::of);
    }

    @GetMapping("/{code}")
    Single<SeatItem> seat(
            @PathVariable ProgrammeId programme,
            @PathVariable EntryCode code,
            @ParameterObject Viewpoint viewpoint,
            HttpServletResponse response) {
        return registers.one(programme, viewpoint, ENTRIES, code, SeatItem::of, response);
    }
}
