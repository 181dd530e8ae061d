package no.tilsagn.queryservice.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.tilsagn.spending.SpendingSheet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** A table in CSV, in which no text is run as a formula. */
final class CsvSheet implements Sheet {

    private final CSVPrinter printer;

    CsvSheet(List<String> columns, OutputStream out) throws IOException {
        printer = new CSVPrinter(new OutputStreamWriter(out, StandardCharsets.UTF_8), CSVFormat.RFC4180);
        printer.printRecord(columns);
    }

    @Override
    public void row(List<@Nullable Object> cells) throws IOException {
        for (Object cell : cells) {
            printer.print(cell instanceof String text ? SpendingSheet.cell(text) : cell);
        }
        printer.println();
    }

    @Override
    public void close() throws IOException {
        printer.close();
    }
}
