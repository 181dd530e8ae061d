package no.tilsagn.queryservice.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import no.tilsagn.command.Role;
import no.tilsagn.event.EventJson;
import no.tilsagn.event.EventType;
import no.tilsagn.event.Recorded;
import no.tilsagn.queryservice.testing.Api;
import no.tilsagn.queryservice.testing.Parts;
import no.tilsagn.queryservice.testing.ServiceTest;
import no.tilsagn.queryservice.testing.Story;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class HistoryExportTest extends ServiceTest {

    private static final String PATH = "/export/history.ndjson";

    @Test
    void everyEventIsALineWithItsCoordinatesAndItsExactText() {
        // More than a page of the journal.
        Story story = Story.adopted();
        for (int more = 0; more < 1_000; more++) {
            story.refused();
        }
        folded(story);

        List<String> lines = lines(as(Role.AUDITOR, story), PATH);

        assertThat(JsonMapper.shared().readTree(lines.getFirst()).toString())
                .isEqualTo("{\"export\":\"history\",\"programme\":\"" + story.programme() + "\",\"position\":"
                        + story.last().position() + ",\"effectiveOn\":null,\"from\":1,\"view\":\"full\"}");
        assertThat(lines.subList(1, lines.size()))
                .isEqualTo(story.events().stream().map(HistoryExportTest::line).toList());
    }

    @Test
    void itIsTakenFromAPositionToAPositionAndWithEffectByADay() {
        Story story = Story.adopted().on(LocalDate.of(2025, 3, 1)).phaseRegistered();
        folded(story.on(LocalDate.of(2025, 2, 1)).phaseRegistered());
        Api api = as(Role.AUDITOR, story);

        assertThat(positions(api, PATH + "?from=3&position=6")).containsExactly(3L, 4L, 5L, 6L);
        assertThat(positions(api, PATH + "?from=10&effectiveOn=2025-02-01")).containsExactly(10L, 12L);
        assertThat(positions(
                        api, PATH + "?from=10&recordedAt=" + story.event(11).recordedAt()))
                .containsExactly(10L, 11L);
        assertThat(positions(api, PATH + "?from=13")).isEmpty();
        assertThat(api.answer(PATH + "?from=0").status()).isEqualTo(400);
        assertThat(api.answer(PATH + "?view=secret").status()).isEqualTo(400);
    }

    @Test
    void asATableItHasARowForEachEventWithItsPayloadAsItIsStored() throws IOException {
        Story story = folded(Story.adopted().refused());

        List<CSVRecord> rows = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .get()
                .parse(new StringReader(as(Role.AUDITOR, story)
                        .answer("/export/history.csv?from=3")
                        .response()
                        .body()))
                .getRecords();

        assertThat(rows.stream().map(row -> row.get("position") + " " + row.get("type") + " " + row.get("payload")))
                .isEqualTo(story.events().stream()
                        .skip(2)
                        .map(event -> event.position() + " "
                                + EventType.of(event.event()).eventName() + " " + EventJson.write(event.event()))
                        .toList());
    }

    @Test
    void inAWorkbookAPayloadLongerThanACellSaysSoInsteadOfBeingCut() throws IOException {
        Story story = folded(Story.adopted());
        Parts.asSuperuser()
                .sql("update journal set payload = :long where programme = :programme and position = 2")
                .param("programme", story.programme().value())
                .param("long", "{" + " ".repeat(32_766) + "}")
                .update();

        byte[] file = as(Role.AUDITOR, story).bytes("/export/history.xlsx");
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            List<Row> rows = workbook.findSheet("history").orElseThrow().read();
            assertThat(rows).hasSize(1 + story.events().size());
            assertThat(rows.get(1).getCellText(13))
                    .isEqualTo(EventJson.write(story.event(1).event()));
            assertThat(rows.get(2).getCellText(13))
                    .isEqualTo("32768 characters, more than a cell holds: see history.csv or history.ndjson");
        }
    }

    @Test
    void asATableThatCannotBeReadToItsEndItIsAProblemAndNoHalfFile() {
        Story story = folded(Story.adopted());
        falsify(story, 3);

        Api.Answer answer = as(Role.AUDITOR, story).answer("/export/history.csv?view=public");
        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.body().path("code").asString()).isEqualTo("internal-error");
    }

    @Test
    void theHeadersAndTheNameOfTheFileSayWhereItWasReadFrom() {
        Story story = folded(Story.adopted());

        Api.Answer answer = as(Role.AUDITOR, story).answer(PATH + "?position=9&effectiveOn=2025-02-01&view=public");

        assertThat(answer.response().headers().firstValue("Content-Type")).contains("application/x-ndjson");
        assertThat(answer.response().headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"" + story.programme()
                        + "-history-from-1-position-9-on-2025-02-01-public.ndjson\"");
        assertThat(answer.response().headers().firstValue("Tilsagn-Position")).contains("9");
        assertThat(answer.response().headers().firstValue("Tilsagn-Effective-On"))
                .contains("2025-02-01");
        assertThat(answer.response().headers().firstValue("Tilsagn-View")).contains("public");
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void thoseWhoOverseeTakeAllOfItAndOthersThePublicView(Role role) {
        Api api = as(role, folded(Story.established()));
        boolean oversees = switch (role) {
            case AUDITOR, BOARD_SECRETARY, PROGRAMME_LEADER, PROGRAMME_OFFICE -> true;
            case BOARD_CHAIR, OWNER_GROUP, PROJECT_OWNER, DASHBOARD, OPERATOR -> false;
        };

        assertThat(api.answer(PATH).status()).isEqualTo(oversees ? 200 : 403);
        assertThat(api.answer(PATH + "?view=public").status()).isEqualTo(role == Role.DASHBOARD ? 403 : 200);
    }

    @Test
    void oneThatBreaksOffIsNeverTakenForWhole() {
        Story story = Story.established();
        for (int more = 0; more < 60; more++) {
            story.phaseRegistered();
        }
        Api api = as(Role.AUDITOR, folded(story));

        falsify(story, 60);
        assertThatThrownBy(() -> api.answer(PATH + "?view=public"))
                .as("after part of it is sent, the connection is cut")
                .hasCauseInstanceOf(IOException.class);

        falsify(story, 2);
        Api.Answer early = api.answer(PATH + "?view=public");
        assertThat(early.status()).isEqualTo(500);
        assertThat(early.body().path("code").asString()).isEqualTo("internal-error");
        assertThat(early.response().headers().firstValue("Content-Disposition")).isEmpty();
    }

    private static void falsify(Story story, long position) {
        Parts.asSuperuser()
                .sql("update journal set payload = '{' where programme = :programme and position = :position")
                .param("programme", story.programme().value())
                .param("position", position)
                .update();
    }

    private static List<String> lines(Api api, String path) {
        Api.Answer answer = api.answer(path);
        assertThat(answer.status()).isEqualTo(200);
        return answer.response().body().lines().toList();
    }

    private static List<Long> positions(Api api, String path) {
        return lines(api, path).stream()
                .skip(1)
                .map(JsonMapper.shared()::readTree)
                .map((JsonNode event) -> event.path("position").asLong())
                .toList();
    }

    private static String line(Recorded event) {
        return "{\"programme\":\"" + event.programme() + "\",\"position\":" + event.position() + ",\"eventId\":\""
                + event.eventId() + "\",\"type\":\""
                + EventType.of(event.event()).eventName()
                + "\",\"aggregateType\":\"" + event.aggregate().type() + "\",\"aggregateId\":\""
                + event.aggregate().id() + "\",\"sequence\":" + event.sequence() + ",\"effectiveOn\":\""
                + event.effectiveOn() + "\",\"recordedAt\":\"" + event.recordedAt() + "\",\"actor\":\"" + event.actor()
                + "\",\"role\":\"" + event.role() + "\",\"correlation\":\"" + event.correlation()
                + "\",\"causation\":\"" + event.causation() + "\",\"payload\":"
                + EventJson.write(event.event()) + "}";
    }
}
