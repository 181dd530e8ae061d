package no.tilsagn.queryservice.export;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.queryservice.answer.Snapshot;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/**
 * Where an export was read from. By these it can be asked for again.
 *
 * @param export what it holds: {@code history}, or the name of a table
 * @param position of the last event looked at
 * @param effectiveOn the day looked at; none for everything recorded, whatever day it has effect on
 * @param from the first position wanted of a history; none for a table
 * @param view how much it shows
 */
record Coordinates(
        String export,
        ProgrammeId programme,
        long position,
        @Nullable LocalDate effectiveOn,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long from,
        View view) {

    static Coordinates of(String export, Snapshot snapshot, @Nullable Long from, View view) {
        return new Coordinates(export, snapshot.programme(), snapshot.position(), snapshot.effectiveOn(), from, view);
    }

    /** Puts them into the headers of an answer, the file's name among them. */
    void set(HttpServletResponse response, String mediaType, String extension) {
        response.setContentType(mediaType);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(fileName(extension))
                        .build()
                        .toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("Tilsagn-Programme", programme.value());
        response.setHeader("Tilsagn-Position", Long.toString(position));
        response.setHeader("Tilsagn-View", view.code());
        if (effectiveOn != null) {
            response.setHeader("Tilsagn-Effective-On", effectiveOn.toString());
        }
        if (from != null) {
            response.setHeader("Tilsagn-From", Long.toString(from));
        }
    }

    private String fileName(String extension) {
        return programme + "-" + export
                + (from == null ? "" : "-from-" + from)
                + "-position-" + position
                + (effectiveOn == null ? "" : "-on-" + effectiveOn)
                + (view == View.PUBLIC ? "-public" : "")
                + "." + extension;
    }
}
