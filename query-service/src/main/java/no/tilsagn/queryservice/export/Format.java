package no.tilsagn.queryservice.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import no.tilsagn.queryservice.problem.Problem;
import no.tilsagn.queryservice.problem.ProblemException;

/** How a table is written. */
enum Format {
    /** A line of JSON for each row, after one with the coordinates. */
    NDJSON("application/x-ndjson") {
        @Override
        Sheet open(Coordinates coordinates, List<String> columns, OutputStream out) throws IOException {
            return new NdjsonSheet(coordinates, columns, out);
        }
    },
    /** As RFC 4180 has it, with a header. */
    CSV("text/csv;charset=UTF-8") {
        @Override
        Sheet open(Coordinates coordinates, List<String> columns, OutputStream out) throws IOException {
            return new CsvSheet(columns, out);
        }
    },
    /** A workbook with a sheet of the coordinates and one of the table. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        Sheet open(Coordinates coordinates, List<String> columns, OutputStream out) throws IOException {
            return new ExcelSheet(coordinates, columns, out);
        }
    };

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Begins a table; the stream is closed with it. */
    abstract Sheet open(Coordinates coordinates, List<String> columns, OutputStream out) throws IOException;

    /** @throws ProblemException when there is no format of this extension */
    static Format of(String extension) {
        return Arrays.stream(values())
                .filter(format -> format.extension().equals(extension))
                .findFirst()
                .orElseThrow(() -> new ProblemException(Problem.NOT_FOUND));
    }
}
