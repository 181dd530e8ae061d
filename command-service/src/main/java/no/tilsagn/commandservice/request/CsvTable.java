package no.tilsagn.commandservice.request;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import no.tilsagn.commandservice.problem.Fault;
import no.tilsagn.commandservice.problem.ProblemException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/**
 * A body in CSV as RFC 4180 has it, in UTF-8 with or without a byte order mark.
 *
 * @param rows the header among them, empty ones left out
 */
public record CsvTable(List<Row> rows) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();

    /**
     * A row.
     *
     * @param number its place in the file, from 1
     */
    public record Row(int number, List<String> cells) {

        /** A fault in one of its columns; in the row as a whole where the column is empty. */
        public Fault fault(String column, String message) {
            return Fault.inBody(column.isEmpty() ? "/" + number : "/" + number + "/" + column, message);
        }
    }

    public CsvTable {
        rows = List.copyOf(rows);
    }

    static CsvTable read(byte[] body) {
        try (CSVParser parser = FORMAT.parse(new StringReader(text(body)))) {
            List<List<String>> records =
                    parser.stream().map(row -> row.stream().toList()).toList();
            return new CsvTable(IntStream.range(0, records.size())
                    .mapToObj(i -> new Row(i + 1, records.get(i)))
                    .filter(row -> row.cells().stream().anyMatch(cell -> !cell.isBlank()))
                    .toList());
        } catch (CharacterCodingException e) {
            throw malformed("not UTF-8");
        } catch (IOException | UncheckedIOException e) {
            throw malformed(String.valueOf(e.getMessage()));
        }
    }

    private static String text(byte[] body) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(body))
                .toString();
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    private static ProblemException malformed(String message) {
        return ProblemException.malformed(List.of(Fault.inBody("", message)));
    }
}
