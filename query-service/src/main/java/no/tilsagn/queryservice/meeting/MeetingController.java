package no.tilsagn.queryservice.meeting;

import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Function;
import no.tilsagn.meeting.BoardCaseRow;
import no.tilsagn.meeting.CaseOutcome;
import no.tilsagn.meeting.MatterKind;
import no.tilsagn.meeting.MeetingRow;
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

/** The board's meetings and its cases over HTTP. */
@RestController
@RequestMapping("/programmes/{programme}")
class MeetingController {

    static final RowQuery<MeetingRow> MEETINGS = Registers.entries(MeetingRow.class, MeetingRow.KEY_PREFIX);
    static final RowQuery<BoardCaseRow> CASES = Registers.entries(BoardCaseRow.class, BoardCaseRow.KEY_PREFIX);

    private final Registers registers;
    private final Protocols protocols;

    MeetingController(Registers registers, Protocols protocols) {
        this.registers = registers;
        this.protocols = protocols;
    }

    @GetMapping("/board-meetings")
    Page<MeetingItem> meetings(
            @PathVariable ProgrammeId programme,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = PageRequest.DEFAULT_SIZE) int size,
            @ParameterObject Viewpoint viewpoint) {
        return registers.page(programme, viewpoint, MEETINGS, new PageRequest(page, size), MeetingItem::of);
    }

    /** A meeting's agenda before it is held, its protocol after. */
    @GetMapping("/board-meetings/{code}")
    Single<Protocol> meeting(
            @PathVariable ProgrammeId programme,
            @PathVariable EntryCode code,
            @ParameterObject Viewpoint viewpoint,
            HttpServletResponse response) {
        return registers.one(programme, viewpoint, MEETINGS, code, protocols::of, response);
    }

    /**
     * Cases of all meetings, by meeting and number.
     *
     * @param subject the id of a funding application, the number of a project, or a year
     */
    @GetMapping("/board-cases")
    Page<BoardCaseRow> cases(
            @PathVariable ProgrammeId programme,
            @RequestParam(required = false) @Nullable EntryCode meeting,
            @RequestParam(required = false) @Nullable MatterKind kind,
            @RequestParam(required = false) @Nullable String subject,
            @RequestParam(required = false) @Nullable CaseOutcome outcome,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = PageRequest.DEFAULT_SIZE) int size,
            @ParameterObject Viewpoint viewpoint) {
        RowQuery<BoardCaseRow> query =
                CASES.with("meeting", meeting).with("outcome", outcome).containing(MatterAsked.of(kind, subject));
        return registers.page(programme, viewpoint, query, new PageRequest(page, size), Function.identity());
    }
}
