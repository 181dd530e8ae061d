package no.tilsagn.queryservice.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import no.tilsagn.spending.SpendingSheet;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A table in a workbook, in which no text is run as a formula; what no sheet has room for stands on the next. */
final class ExcelSheet implements Sheet {

    private static final int ROWS_IN_MEMORY = 500;
    private static final String DAY = "yyyy-mm-dd";

    private final String name;
    private final List<String> columns;
    private final OutputStream out;
    private final UndatedWorkbook workbook;
    private Worksheet sheet;
    private int sheets;
    private int row;

    ExcelSheet(Coordinates coordinates, List<String> columns, OutputStream out) throws IOException {
        this.name = coordinates.export();
        this.columns = columns;
        this.out = out;
        workbook = new UndatedWorkbook();
        sheet = workbook.workbook().newWorksheet("coordinates");
        pair("export", name);
        pair("programme", coordinates.programme().value());
        pair("position", coordinates.position());
        pair("effectiveOn", coordinates.effectiveOn());
        pair("view", coordinates.view().code());
        next();
    }

    @Override
    public void row(List<@Nullable Object> cells) throws IOException {
        if (row == Worksheet.MAX_ROWS) {
            next();
        }
        for (int column = 0; column < cells.size(); column++) {
            cell(column, cells.get(column));
        }
        row++;
        if (row % ROWS_IN_MEMORY == 0) {
            sheet.flush();
        }
    }

    @Override
    public void close() throws IOException {
        try (workbook) {
            sheet.finish();
            workbook.write(out);
        }
    }

    private void next() throws IOException {
        sheet.finish();
        sheets++;
        sheet = workbook.workbook().newWorksheet(sheets == 1 ? name : name + " " + sheets);
        sheet.freezePane(0, 1);
        row = 0;
        for (int column = 0; column < columns.size(); column++) {
            sheet.inlineString(row, column, columns.get(column));
            sheet.style(row, column).bold().set();
        }
        row++;
    }

    private void pair(String key, @Nullable Object value) {
        cell(0, key);
        cell(1, value);
        row++;
    }

    private void cell(int column, @Nullable Object content) {
        switch (content) {
            case null -> {}
            case Long number -> sheet.value(row, column, number);
            case Boolean truth -> sheet.value(row, column, truth);
            case LocalDate day -> {
                sheet.value(row, column, day);
                sheet.style(row, column).format(DAY).set();
            }
            // Not by way of the workbook's table of texts, which would be kept in memory to the end.
            default -> sheet.inlineString(row, column, SpendingSheet.cell(content.toString()));
        }
    }
}
