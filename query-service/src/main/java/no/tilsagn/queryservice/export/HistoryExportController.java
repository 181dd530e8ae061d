package no.tilsagn.queryservice.export;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.queryservice.accesslog.AccessLog;
import no.tilsagn.queryservice.answer.Snapshots;
import no.tilsagn.queryservice.answer.Viewpoint;
import no.tilsagn.queryservice.problem.Problem;
import no.tilsagn.queryservice.problem.ProblemException;
import no.tilsagn.queryservice.security.Caller;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The history as a file over HTTP. */
@RestController
class HistoryExportController {

    private final Snapshots snapshots;
    private final HistoryWriting history;
    private final AccessLog log;

    HistoryExportController(Snapshots snapshots, HistoryWriting history, AccessLog log) {
        this.snapshots = snapshots;
        this.history = history;
        this.log = log;
    }

    /**
     * Sends every event, with the coordinates before them or, in CSV, in the headers alone.
     *
     * @param format {@code ndjson}, {@code csv} or {@code xlsx}
     * @param from the first position wanted
     * @param view {@code full}, for those who oversee, or {@code public}
     */
    @GetMapping("/programmes/{programme}/export/history.{format}")
    @FileInAnyFormat
    void history(
            @PathVariable ProgrammeId programme,
            @PathVariable String format,
            @RequestParam(defaultValue = "1") long from,
            @RequestParam(defaultValue = "full") String view,
            @ParameterObject Viewpoint viewpoint,
            Authentication authentication,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Format as = Format.of(format);
        Caller caller = Caller.of(authentication, programme);
        if (View.of(view) == View.FULL && !caller.oversees()) {
            throw new ProblemException(Problem.ROLE_MISSING);
        }
        if (from < 1) {
            throw new ProblemException(Problem.MALFORMED_REQUEST, "from >= 1 (" + from + ")");
        }
        Coordinates coordinates = snapshots.read(
                programme, viewpoint, snapshot -> Coordinates.of("history", snapshot, from, View.of(view)));
        log.add(
                caller,
                programme,
                request.getRequestURI(),
                request.getQueryString(),
                coordinates.position(),
                coordinates.effectiveOn());
        coordinates.set(response, as.mediaType(), as.extension());
        switch (as) {
            case NDJSON -> Download.send(response, out -> history.writeLines(coordinates, out));
            case CSV, XLSX -> {
                // A table that breaks off could not be told from a whole one, so it is written before it is sent.
                try (TableFile file = TableFile.of(coordinates, out -> history.writeTable(coordinates, as, out))) {
                    file.send(response);
                }
            }
        }
    }
}
