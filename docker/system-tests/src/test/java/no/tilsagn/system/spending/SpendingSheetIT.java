package no.tilsagn.system.spending;

import static org.assertj.core.api.Assertions.assertThat;

import no.tilsagn.launcher.stack.Stack;
import no.tilsagn.system.log.EventTable;
import no.tilsagn.system.log.LogVerification;
import no.tilsagn.system.stack.Answer;
import no.tilsagn.system.stack.Api;
import no.tilsagn.system.stack.RunningSystem;
import no.tilsagn.system.stack.SharedStack;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The table the query service gives, filled in and saved as spreadsheets save it, is what the command service takes. */
@Order(5)
@ExtendWith(SharedStack.class)
class SpendingSheetIT {

    private static final String EMPTY = """
            line,label,accounting_number,cumulative
            2021-37,OS,30151703,
            T01,GDS+OS,,
            """.replace("\n", "\r\n");
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    @Test
    void a_table_goes_out_and_in_again_for_three_tertials_and_its_figures_come_back(Stack stack) {
        RunningSystem system = RunningSystem.of(stack);
        try (Api api = new Api(system)) {
            SpendingProgramme programme = programme(system, api, 0);
            long opened = new EventTable(system).lastPosition(programme.id());

            String first = filledIn(programme.sheet("T1", opened), "1000", "");
            long reported = programme.load("T1", "T1", first).expect(200).number("position");
            assertThat(programme.sheet("T1", reported)).as("saved with CRLF").isEqualTo(first);

            String second = filledIn(programme.sheet("T2", reported), "2500", "1200");
            reported = programme
                    .load("T2", "T2", second.replace("\r\n", "\n"))
                    .expect(200)
                    .number("position");
            assertThat(programme.sheet("T2", reported)).as("saved with LF").isEqualTo(second);

            String third = filledIn(programme.sheet("T3", reported), "2400", "5000");
            reported = programme
                    .load("T3", "T3", BYTE_ORDER_MARK + third)
                    .expect(200)
                    .number("position");
            assertThat(programme.sheet("T3", reported))
                    .as("saved with a byte order mark")
                    .isEqualTo(third);
            assertThat(programme.sheet("T1", reported)).as("as reported then").isEqualTo(first);
            assertThat(reported).isEqualTo(opened + 3);
            LogVerification.of(system, api, programme.id());
        }
    }

    @Test
    void every_faulty_row_is_listed_and_nothing_is_loaded(Stack stack) {
        RunningSystem system = RunningSystem.of(stack);
        try (Api api = new Api(system)) {
            SpendingProgramme programme = programme(system, api, 1);
            EventTable log = new EventTable(system);
            long opened = log.lastPosition(programme.id());

            Answer faulty = programme.load(
                    "T1", "faulty", filledIn(EMPTY, "1000", "1 200") + "T01,GDS++,x;y,1.5\r\nT01,GDS+OS\r\n");
            Answer semicolons = programme.load(
                    "T1", "semicolons", filledIn(EMPTY, "1000", "1200").replace(',', ';'));

            assertThat(faulty.expect(400).text("code")).isEqualTo("malformed-request");
            assertThat(faulty.body().required("errors"))
                    .extracting(fault -> fault.required("pointer").stringValue())
                    .containsExactly("/3/cumulative", "/4/label", "/4/cumulative", "/4/accounting_number", "/5");
            assertThat(semicolons.expect(400).body().required("errors").toString())
                    .contains("unknown column 'line;label;accounting_number;cumulative'");
            assertThat(log.lastPosition(programme.id())).isEqualTo(opened);

            Answer otherNumber = programme.load(
                    "T1", "number", filledIn(EMPTY, "1000", "1200").replace("30151703", "30151708"));

            assertThat(otherNumber.expect(422).text("code")).isEqualTo("accounting-number-differs");
            assertThat(otherNumber.number("position")).isEqualTo(opened + 1);
            assertThat(programme.sheet("T1", opened + 1)).as("nothing of any").isEqualTo(EMPTY);
            LogVerification.of(system, api, programme.id());
        }
    }

    private static SpendingProgramme programme(RunningSystem system, Api api, int number) {
        SpendingProgramme programme =
                new SpendingProgramme(api, system.commandService(), SharedStack.programme("spent", number));
        programme.establish();
        return programme;
    }

    /** Puts amounts into the empty last column of a table that is to be filled in. */
    private static String filledIn(String sheet, String ofTheProject, String ofTheOther) {
        assertThat(sheet).isEqualTo(EMPTY);
        return sheet.replace("30151703,\r\n", "30151703," + ofTheProject + "\r\n")
                .replace("GDS+OS,,\r\n", "GDS+OS,," + ofTheOther + "\r\n");
    }
}
