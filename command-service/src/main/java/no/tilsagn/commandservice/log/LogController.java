package no.tilsagn.commandservice.log;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import no.tilsagn.command.Caller;
import no.tilsagn.command.Role;
import no.tilsagn.commandservice.problem.Fault;
import no.tilsagn.commandservice.problem.ProblemCode;
import no.tilsagn.commandservice.problem.ProblemException;
import no.tilsagn.commandservice.security.ProgrammeRoles;
import no.tilsagn.event.LogEntry;
import no.tilsagn.programme.ProgrammeId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The event table over HTTP, page by page. */
@RestController
@Tag(name = "Log")
class LogController {

    private static final Logger LOG = LoggerFactory.getLogger(LogController.class);
    private static final String PROBLEM = MediaType.APPLICATION_PROBLEM_JSON_VALUE;
    private static final Set<Role> READERS = Set.of(Role.AUDITOR, Role.OPERATOR);
    private static final int MOST = 1_000;

    private final StoredLog log;

    LogController(StoredLog log) {
        this.log = log;
    }

    /** @param position of the programme's last event */
    record Page(ProgrammeId programme, long position, List<LogEntry> events) {}

    @GetMapping(path = "/programmes/{programme}/log", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Read the events as they are stored",
            description = "By the auditor and the operator, to compare them with what the query service holds.")
    @ApiResponse(
            responseCode = "200",
            description = "The events from a position on, at most as many as asked for.",
            content = @Content(schema = @Schema(ref = "#/components/schemas/LogPage")))
    @ApiResponse(
            responseCode = "400",
            description = "The request is malformed.",
            content = @Content(mediaType = PROBLEM, schema = @Schema(ref = "#/components/schemas/Problem")))
    @ApiResponse(
            responseCode = "401",
            description = "No valid access token.",
            content = @Content(mediaType = PROBLEM, schema = @Schema(ref = "#/components/schemas/Problem")))
    @ApiResponse(
            responseCode = "403",
            description = "The caller is neither auditor nor operator in the programme.",
            content = @Content(mediaType = PROBLEM, schema = @Schema(ref = "#/components/schemas/Problem")))
    @ApiResponse(
            responseCode = "404",
            description = "There is no such programme.",
            content = @Content(mediaType = PROBLEM, schema = @Schema(ref = "#/components/schemas/Problem")))
    Page readLog(
            @PathVariable ProgrammeId programme,
            @RequestParam(defaultValue = "1") long from,
            @RequestParam(defaultValue = "100") int size,
            @AuthenticationPrincipal Jwt token) {
        Caller caller = ProgrammeRoles.caller(token, programme);
        if (Collections.disjoint(caller.roles(), READERS)) {
            throw new ProblemException(ProblemCode.NO_READING_ROLE);
        }
        if (size < 1 || size > MOST) {
            throw ProblemException.malformed(List.of(Fault.inParameter("size", "1 <= " + size + " <= " + MOST)));
        }
        long position = log.position(programme).orElseThrow(() -> new ProblemException(ProblemCode.UNKNOWN_PROGRAMME));
        LOG.info("{} reads the log of {} from {}", caller.actor(), programme, from);
        return new Page(programme, position, log.from(programme, from, size));
    }
}
