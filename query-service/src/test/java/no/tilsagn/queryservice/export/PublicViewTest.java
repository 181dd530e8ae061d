package no.tilsagn.queryservice.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.command.Role;
import no.tilsagn.event.EventType;
import no.tilsagn.event.TextReference;
import no.tilsagn.fundingapplication.CaseWorkRecorded;
import no.tilsagn.fundingapplication.FundingApplicationRejected;
import no.tilsagn.queryservice.testing.Api;
import no.tilsagn.queryservice.testing.ServiceTest;
import no.tilsagn.queryservice.testing.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

class PublicViewTest extends ServiceTest {

    private static final TextReference TEXT = new TextReference("text-secret", "0".repeat(64));

    @Autowired
    private PublicView publicView;

    @Test
    void nothingExemptIsLeftInAnyExport() {
        Story story = Story.adopted().by("actor-someone", "project-owner").refused();
        story.tell(
                new CaseWorkRecorded(story.application(), "2025/11", TEXT, "actor-preparer"),
                new FundingApplicationRejected(
                        story.application(), TEXT, null, new DecisionReference("2025/12", LocalDate.of(2025, 3, 1))));
        Api api = as(Role.PROJECT_OWNER, folded(story));
        List<String> exempt =
                List.of("actor-", "text-secret", "0000000000", "command-refused", "request-1", "command-1");
        String full = text(as(Role.AUDITOR, story), "/export/history.ndjson");
        assertThat(full).contains(exempt);

        Stream.concat(
                        Stream.of("history.ndjson", "history.csv"),
                        tables(api).flatMap(table -> Stream.of(table + ".ndjson", table + ".csv")))
                .forEach(file -> assertThat(text(api, "/export/" + file + "?view=public"))
                        .as(file)
                        .doesNotContain(exempt));
    }

    @Test
    void itShowsEveryEventThatIsNotExemptAndAllElseInIt() {
        Story story = folded(Story.adopted().refused().phaseRegistered());

        List<String> lines = text(as(Role.PROJECT_OWNER, story), "/export/history.ndjson?view=public")
                .lines()
                .toList();

        assertThat(lines.stream()
                        .skip(1)
                        .map(line -> JsonMapper.shared()
                                .readTree(line)
                                .path("position")
                                .asLong()))
                .containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L, 12L);
        assertThat(lines.getLast())
                .contains("\"role\":\"board-secretary\"", "\"phase\":\"EXECUTION\"", "\"reference\":\"HP25 9.1\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"refusals", "separation-of-duties"})
    void anExemptTableHasNoPublicView(String table) {
        Api.Answer answer =
                as(Role.AUDITOR, folded(Story.established())).answer("/export/" + table + ".csv?view=public");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.body().path("code").asString()).isEqualTo("not-public");
    }

    @Test
    void whatIsExemptIsShownToWhoeverAsks() {
        Api api = as(Role.PROJECT_OWNER, folded(Story.established()));

        assertThat(api.get("/export").at("/publicView/exemptFields").toString()).contains("\"actor\"", "\"reason\"");
        assertThat(api.get("/export").at("/publicView/since").asString()).isEqualTo("2026-11-22");
    }

    @Test
    void everyFieldOfAnEventThatPointsToATextIsExempt() {
        List<String> texts = Stream.of(EventType.values())
                .flatMap(type -> Arrays.stream(type.eventClass().getRecordComponents()))
                .filter(field -> field.getType().equals(TextReference.class))
                .map(field -> field.getName())
                .toList();

        assertThat(texts).isNotEmpty();
        assertThat(publicView.exemptFields()).containsAll(texts);
    }

    @Test
    void aNameThatIsNowhereIsNotTakenForAnExemption() {
        PublicView misspelt =
                new PublicView(LocalDate.EPOCH, "none", Set.of(), Set.of(), Set.of("actor", "corelation"));

        assertThatThrownBy(() -> misspelt.requireKnown(Set.of("actor", "correlation")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("[corelation]");
    }

    private static Stream<String> tables(Api api) {
        return api.get("/export")
                .path("tables")
                .valueStream()
                .map(table -> table.path("name").asString())
                .filter(name -> !name.equals("refusals") && !name.equals("separation-of-duties"));
    }

    private static String text(Api api, String path) {
        Api.Answer answer = api.answer(path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        return answer.response().body();
    }
}
