package no.tilsagn.queryservice.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.tilsagn.command.Role;
import no.tilsagn.event.Language;
import no.tilsagn.fundingapplication.ApplicationKind;
import no.tilsagn.fundingapplication.FundingApplicationId;
import no.tilsagn.fundingapplication.FundingApplicationSubmitted;
import no.tilsagn.money.LineCode;
import no.tilsagn.money.Money;
import no.tilsagn.project.ProjectHandedOver;
import no.tilsagn.queryservice.testing.Api;
import no.tilsagn.queryservice.testing.BoardMeeting;
import no.tilsagn.queryservice.testing.HandOvers;
import no.tilsagn.queryservice.testing.MoneyStory;
import no.tilsagn.queryservice.testing.RegisterEntries;
import no.tilsagn.queryservice.testing.ServiceTest;
import no.tilsagn.queryservice.testing.Story;
import no.tilsagn.report.ReportApproved;
import no.tilsagn.report.ReportEdition;
import no.tilsagn.report.ReportKind;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TableExportTest extends ServiceTest {

    /** What a spreadsheet would run as a formula. */
    private static final String FORMULA = "=HYPERLINK(\"http://example.org\")";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "accounts",
                "benefits",
                "benefits-plans",
                "board-cases",
                "board-meetings",
                "board-seats",
                "cases",
                "decisions",
                "funding-applications",
                "gatherings",
                "goals",
                "hand-overs",
                "ledger",
                "phase-decisions",
                "plan-lines",
                "planned-work",
                "portfolio",
                "project-history",
                "ratings",
                "refusals",
                "report-approvals",
                "remarks",
                "resources",
                "risks",
                "separation-of-duties",
                "year-end-statement"
            })
    void everyTableHasTheSameRowsInEachFormat(String table) throws IOException {
        Story story = Story.adopted();
        applied(story, ApplicationKind.SUPPLEMENTARY, "Nav Alna");
        story.tell(RegisterEntries.entered(story.programme()));
        story.tell(RegisterEntries.followed(story.programme()));
        BoardMeeting.held(BoardMeeting.called(story));
        story.tell(new ReportApproved(
                story.programme(),
                new ReportEdition(ReportKind.ANNUAL_REPORT, Story.YEAR, Language.NB, 4, null),
                "ab".repeat(32),
                Story.DECISION));
        story.phaseRegistered().tell(new ProjectHandedOver(story.project("2021-37"), HandOvers.full(), "actor-1"));
        Api api = as(Role.AUDITOR, folded(story.refused()));

        List<JsonNode> ndjson = lines(api, table, "");
        List<String> csv = text(api, "/export/" + table + ".csv").lines().toList();
        List<Row> excel = excel(api, table, "");

        assertThat(ndjson.getFirst().path("export").asString()).isEqualTo(table);
        assertThat(ndjson.getFirst().path("position").asLong())
                .isEqualTo(story.last().position());
        assertThat(ndjson).hasSizeGreaterThan(1);
        assertThat(String.join(",", ndjson.get(1).propertyNames())).isEqualTo(csv.getFirst());
        assertThat(csv).hasSize(ndjson.size());
        assertThat(excel).hasSize(ndjson.size());
        for (int row = 1; row < ndjson.size(); row++) {
            assertThat(texts(excel.get(row), ndjson.get(row).size()))
                    .as("row %d", row)
                    .isEqualTo(texts(ndjson.get(row)));
        }
    }

    @Test
    void theLedgerIsThatOfTheQueryAtWhateverMoment() {
        Story story = folded(MoneyStory.random(3, 60));
        Api api = as(Role.AUDITOR, story);

        for (String moment :
                List.of("", "position=40", "effectiveOn=2025-02-01", "position=30&effectiveOn=2025-01-20")) {
            JsonNode queried = api.get("/ledger?size=500&" + moment);
            List<JsonNode> exported = lines(api, "ledger", moment);

            assertThat(exported.stream().skip(1).map(row -> row.path("position") + " " + row.path("amount")))
                    .as(moment)
                    .isEqualTo(queried.path("items")
                            .valueStream()
                            .map(row -> row.path("position") + " " + row.path("amount"))
                            .toList());
            assertThat(exported.getFirst().path("position")).isEqualTo(queried.path("position"));
        }
    }

    @Test
    void moneyIsAWholeNumberAndADayIsADayInExcel() throws IOException {
        Api api = as(Role.AUDITOR, folded(Story.adopted()));

        Row booking = excel(api, "ledger", "").get(1);

        assertThat(booking.getCell(8).getType()).isEqualTo(CellType.NUMBER);
        assertThat(booking.getCell(8).asNumber().longValueExact()).isEqualTo(1_000_000);
        assertThat(booking.getCell(2).getType()).isEqualTo(CellType.NUMBER);
        assertThat(booking.getCell(2).getDataFormatString()).isEqualTo("yyyy-mm-dd");
        assertThat(booking.getCell(2).asDate().toLocalDate()).isEqualTo(LocalDate.of(2025, 1, 1));
    }

    @Test
    void theWorkbookSaysOnASheetOfItsOwnWhereItWasReadFrom() throws IOException {
        Story story = folded(Story.adopted());

        try (ReadableWorkbook workbook =
                workbook(as(Role.AUDITOR, story), "accounts", "position=9&effectiveOn=2025-02-01")) {
            assertThat(workbook.getSheets().map(sheet -> sheet.getName())).containsExactly("coordinates", "accounts");
            assertThat(workbook.getFirstSheet().read().stream()
                            .map(row -> row.getCellText(0) + " " + row.getCellText(1)))
                    .startsWith("export accounts", "programme " + story.programme(), "position 9")
                    .endsWith("view full");
        }
    }

    @Test
    void textThatASpreadsheetWouldRunIsDefusedInCsvAndExcelAndNowhereElse() throws IOException {
        for (String text : List.of(FORMULA, "+47", "-1+1", "@SUM(A1)", "\tx", "\rx")) {
            Story story = Story.adopted();
            applied(story, ApplicationKind.SUPPLEMENTARY, text);
            Api api = as(Role.AUDITOR, folded(story));

            assertThat(text(api, "/export/cases.csv")).contains("'" + text.replace("\"", "\"\""));
            assertThat(excel(api, "cases", "").get(1).getCell(5).getType()).isEqualTo(CellType.STRING);
            assertThat(excel(api, "cases", "").get(1).getCellText(5)).startsWith("'");
            assertThat(lines(api, "cases", "").get(1).path("recipient").asString())
                    .isEqualTo(text);
        }
    }

    @Test
    void negativeMoneyIsNoTextAndStaysANumber() {
        Api api = as(Role.AUDITOR, folded(Story.adopted()));

        assertThat(text(api, "/export/accounts.csv")).contains("owner/GDS+OS+OIO,OWNER,,,GDS+OS+OIO,-1000000\r\n");
    }

    @Test
    void sentencesAreInTheReadersLanguage() {
        Api api = as(Role.AUDITOR, folded(Story.adopted()));

        Api.Answer norwegian = api.answer("/export/project-history.csv", "Accept-Language", "nb");

        assertThat(norwegian.response().body()).contains("ble vedtatt");
        assertThat(norwegian.response().headers().firstValue("Content-Language"))
                .contains("nb");
        assertThat(api.answer("/export/project-history.csv", "Accept-Language", "en")
                        .response()
                        .body())
                .contains("was adopted");
    }

    @Test
    void whatIsNotThereIsAProblem() {
        Api api = as(Role.AUDITOR, folded(Story.established()));

        assertThat(api.answer("/export/people.csv").body().path("code").asString())
                .isEqualTo("unknown-table");
        assertThat(api.answer("/export/ledger.pdf").body().path("code").asString())
                .isEqualTo("not-found");
        assertThat(as(Role.PROJECT_OWNER, folded(Story.established()))
                        .answer("/export/refusals.csv")
                        .body()
                        .path("code")
                        .asString())
                .isEqualTo("role-missing");
    }

    private static void applied(Story story, ApplicationKind kind, String recipient) {
        story.tell(new FundingApplicationSubmitted(
                story.programme(),
                FundingApplicationId.of("funding-application-2-of-" + story.programme()),
                Story.YEAR,
                LineCode.of("2022-17"),
                Story.ALL,
                Money.of(60_000),
                kind,
                recipient,
                null));
    }

    private static List<JsonNode> lines(Api api, String table, String query) {
        return text(api, "/export/" + table + ".ndjson?" + query)
                .lines()
                .map(JsonMapper.shared()::readTree)
                .toList();
    }

    private static String text(Api api, String path) {
        Api.Answer answer = api.answer(path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        return answer.response().body();
    }

    private static List<Row> excel(Api api, String table, String query) throws IOException {
        try (ReadableWorkbook workbook = workbook(api, table, query)) {
            return workbook.findSheet(table).orElseThrow().read();
        }
    }

    private static ReadableWorkbook workbook(Api api, String table, String query) throws IOException {
        return new ReadableWorkbook(
                new ByteArrayInputStream(api.bytes("/export/" + table + ".xlsx?" + query)),
                new ReadingOptions(true, true));
    }

    private static List<String> texts(JsonNode row) {
        return row.valueStream()
                .map(value -> value.isNull() ? "" : value.asString())
                .toList();
    }

    private static List<String> texts(Row row, int cells) {
        return Stream.iterate(0, cell -> cell < cells, cell -> cell + 1)
                .map(cell ->
                        row.getOptionalCell(cell).map(TableExportTest::text).orElse(""))
                .toList();
    }

    private static String text(Cell cell) {
        return switch (cell.getType()) {
            case NUMBER ->
                cell.getDataFormatString() == null
                        ? Long.toString(cell.asNumber().longValueExact())
                        : cell.asDate().toLocalDate().toString();
            case BOOLEAN -> cell.asBoolean().toString();
            default -> cell.getText();
        };
    }
}
