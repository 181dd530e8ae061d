package no.tilsagn.queryservice.export;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.queryservice.accesslog.AccessLog;
import no.tilsagn.queryservice.answer.Viewpoint;
import no.tilsagn.queryservice.problem.Problem;
import no.tilsagn.queryservice.problem.ProblemException;
import no.tilsagn.queryservice.security.Caller;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The tables as files over HTTP. */
@RestController
class TableExportController {

    private final Tables tables;
    private final TableWriting writing;
    private final AccessLog log;

    TableExportController(Tables tables, TableWriting writing, AccessLog log) {
        this.tables = tables;
        this.writing = writing;
        this.log = log;
    }

    /**
     * Sends a table.
     *
     * @param format {@code ndjson}, {@code csv} or {@code xlsx}
     * @param view {@code full} or {@code public}
     */
    @GetMapping("/programmes/{programme}/export/{table}.{format}")
    @FileInAnyFormat
    void table(
            @PathVariable ProgrammeId programme,
            @PathVariable String table,
            @PathVariable String format,
            @RequestParam(defaultValue = "full") String view,
            @ParameterObject Viewpoint viewpoint,
            Authentication authentication,
            Locale language,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Format as = Format.of(format);
        ExportTable<?> chosen = tables.named(table);
        Caller caller = Caller.of(authentication, programme);
        if (chosen.isOversight() && !caller.oversees()) {
            throw new ProblemException(Problem.ROLE_MISSING);
        }
        try (TableFile file = writing.write(chosen, programme, viewpoint, View.of(view), as, language)) {
            Coordinates coordinates = file.coordinates();
            log.add(
                    caller,
                    programme,
                    request.getRequestURI(),
                    request.getQueryString(),
                    coordinates.position(),
                    coordinates.effectiveOn());
            coordinates.set(response, as.mediaType(), as.extension());
            response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag());
            file.send(response);
        }
    }
}
