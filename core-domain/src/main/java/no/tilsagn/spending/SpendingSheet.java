package no.tilsagn.spending;

import java.util.List;

/** The table in which a tertial's spending is filled in: its columns, and its cells as a spreadsheet may open them. */
public final class SpendingSheet {

    /** Code of the line; for a project's line the number of the project. */
    public static final String LINE = "line";

    /** Printed form of the label, such as {@code GDS+OS}; may be empty where the line has one only. */
    public static final String LABEL = "label";

    /** As registered for the line's project; empty where there is none. */
    public static final String ACCOUNTING_NUMBER = "accounting_number";

    /** Spent since the year began, in whole kroner; what is empty is not reported. */
    public static final String CUMULATIVE = "cumulative";

    public static final List<String> COLUMNS = List.of(LINE, LABEL, ACCOUNTING_NUMBER, CUMULATIVE);

    private static final String FORMULA_STARTS = "=+-@\t\r'";

    private SpendingSheet() {}

    /** A cell that no spreadsheet runs as a formula: an apostrophe is put before what one could take for its start. */
    public static String cell(String value) {
        return !value.isEmpty() && FORMULA_STARTS.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
    }

    /** What stands in a cell, with or without the apostrophe. */
    public static String value(String cell) {
        return cell.startsWith("'") ? cell.substring(1) : cell;
    }
}
