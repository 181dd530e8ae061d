package no.tilsagn.queryservice.readmodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.tilsagn.command.Role;
import no.tilsagn.event.Recorded;
import no.tilsagn.queryservice.testing.Api;
import no.tilsagn.queryservice.testing.MoneyStory;
import no.tilsagn.queryservice.testing.ServiceTest;
import no.tilsagn.queryservice.testing.Story;
import no.tilsagn.readmodel.FoldedRows;
import no.tilsagn.readmodel.ReadModel;
import no.tilsagn.readmodel.ReadModels;
import no.tilsagn.readmodel.Row;
import no.tilsagn.readmodel.RowMissingException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Every read model at any moment, on both time axes, is the pure fold of what was recorded by then with effect by then. */
class TimeTravelTest extends ServiceTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everyReadModelIsTheFoldOfEachMoment(long seed) {
        Story story = folded(MoneyStory.random(seed, 60));
        SplittableRandom random = new SplittableRandom(seed);
        List<LocalDate> days = List.copyOf(
                story.events().stream().map(Recorded::effectiveOn).collect(Collectors.toCollection(TreeSet::new)));

        for (int moment = 0; moment < 40; moment++) {
            long position = random.nextLong(0, story.last().position() + 1);
            LocalDate day = random.nextInt(4) == 0
                    ? null
                    : days.get(random.nextInt(days.size())).plusDays(random.nextInt(-1, 2));
            String query = "?position=" + position + (day == null ? "" : "&effectiveOn=" + day);
            JsonNode answer = as(Role.AUDITOR, story).get("/read-models" + query);

            assertThat(answer.path("position").asLong()).isEqualTo(position);
            for (ReadModel<?> readModel : ReadModels.ALL) {
                assertThat(digest(answer, readModel))
                        .as("%s at %s", readModel.name(), query)
                        .isEqualTo(digest(story, readModel, position, day));
            }
        }
    }

    @Test
    void aMomentOfRecordingIsThePositionReachedByThen() {
        Story story = folded(Story.adopted().phaseRegistered());
        Api auditor = as(Role.AUDITOR, story);
        Recorded fifth = story.event(5);

        assertThat(auditor.get("/portfolio?recordedAt=" + fifth.recordedAt())
                        .path("position")
                        .asLong())
                .isEqualTo(5);
        assertThat(auditor.get("/portfolio?recordedAt=" + fifth.recordedAt().minusMillis(1))
                        .path("position")
                        .asLong())
                .isEqualTo(4);
        assertThat(auditor.get("/portfolio?recordedAt=2020-01-01T00:00:00Z")
                        .path("total")
                        .asLong())
                .isZero();
    }

    @Test
    void theSameQuestionHasTheSameAnswerByteForByteWhateverHappensLater() {
        Story story = folded(Story.adopted());
        Api auditor = as(Role.AUDITOR, story);
        List<String> questions = List.of(
                "/portfolio?position=10",
                "/accounts?position=10&effectiveOn=2025-01-01",
                "/budget-years/2025/plan?position=10",
                "/funding-applications?position=10",
                "/year-end-statement?position=10",
                "/cases?position=10",
                "/decisions?position=10",
                "/reports/portfolio-status?year=2025&position=10",
                "/reports/annual-report?year=2025&position=10",
                "/reports/risk-assessment?year=2025&position=10",
                "/report-approvals?position=10",
                "/phase-decisions?position=10",
                "/gate-basis?position=10",
                "/ledger?position=10",
                "/projects/" + story.project("2021-37") + "/history?position=10");
        List<String> before = questions.stream()
                .map(question -> auditor.answer(question).response().body())
                .toList();

        folded(story.phaseRegistered().refused());

        for (int i = 0; i < before.size(); i++) {
            assertThat(auditor.answer(questions.get(i)).response().body()).isEqualTo(before.get(i));
        }
    }

    @Test
    void aPositionThatIsNotReachedIsNotAnswered() {
        Story story = folded(Story.established());

        assertThat(as(Role.AUDITOR, story).answer("/portfolio?position=5").status())
                .isEqualTo(503);
        assertThat(as(Role.AUDITOR, story).answer("/portfolio?position=-1").status())
                .isEqualTo(400);
        assertThat(as(Role.AUDITOR, story)
                        .answer("/portfolio?effectiveOn=yesterday")
                        .status())
                .isEqualTo(400);
    }

    private static String digest(JsonNode answer, ReadModel<?> readModel) {
        return answer.path("readModels")
                .valueStream()
                .filter(each -> each.path("name").asString().equals(readModel.name()))
                .findFirst()
                .orElseThrow()
                .path("digest")
                .asString();
    }

    private static <R extends Row> String digest(Story story, ReadModel<R> readModel, long position, LocalDate day) {
        FoldedRows<R> rows = new FoldedRows<>(readModel);
        for (Recorded recorded : story.events()) {
            if (recorded.position() <= position
                    && (day == null || !recorded.effectiveOn().isAfter(day))) {
                try {
                    rows.fold(recorded);
                } catch (RowMissingException e) {
                    // What it concerns is not there yet on that day.
                }
            }
        }
        return rows.digest();
    }
}
