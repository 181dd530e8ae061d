package no.tilsagn.readmodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.tilsagn.event.CommandRefused;
import no.tilsagn.event.ContractEvents;
import no.tilsagn.event.ContractMeetingEvents;
import no.tilsagn.event.ContractRegisterEvents;
import no.tilsagn.event.DomainEvent;
import no.tilsagn.event.EventType;
import no.tilsagn.project.Phase;
import no.tilsagn.project.ProjectId;
import no.tilsagn.project.ProjectPhaseRegistered;
import no.tilsagn.refusal.RefusalsReadModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReadModelsTest {

    private static final CommandRefused REFUSAL = new CommandRefused(
            "refusal-1",
            "decide-gate",
            Budget2025.project("2021-37").reference(),
            "gate-not-from-phase",
            new TreeMap<>(Map.of("project", "2021-37", "number", 3L)),
            new TreeMap<>(Map.of("gate", "BP3", "evidence", List.of("2025/17-2"))));

    static Iterable<ReadModel<?>> all() {
        return ReadModels.ALL;
    }

    @ParameterizedTest
    @MethodSource("all")
    <R extends Row> void everyRowReadsBackAsItWasWritten(ReadModel<R> readModel) {
        FoldedRows<R> rows = log().record(REFUSAL).fold(readModel);

        assertThat(rows.all()).isNotEmpty().allSatisfy((key, row) -> {
            assertThat(row.key()).isEqualTo(key);
            assertThat(RowJson.read(RowJson.write(row), readModel.rowType())).isEqualTo(row);
        });
    }

    @ParameterizedTest
    @MethodSource("all")
    <R extends Row> void aRefusalChangesNothingButTheListOfRefusals(ReadModel<R> readModel) {
        ProgrammeLog log = log();
        String before = log.fold(readModel).digest();
        String after = log.record(REFUSAL).fold(readModel).digest();

        assertThat(after.equals(before)).isEqualTo(!(readModel instanceof RefusalsReadModel));
    }

    @ParameterizedTest
    @MethodSource("all")
    <R extends Row> void whatAReadModelSaysItDoesNotFoldItMakesNothingOf(ReadModel<R> readModel) {
        Rows<R> untouched = key -> {
            throw new AssertionError("it looks at " + key);
        };
        DomainEvent[] oneOfEach = ContractEvents.all().toArray(DomainEvent[]::new);

        assertThat(ProgrammeLog.established().record(oneOfEach).events())
                .filteredOn(recorded -> !readModel.folds(EventType.of(recorded.event())))
                .allSatisfy(recorded ->
                        assertThat(readModel.fold(untouched, recorded)).isEmpty());
    }

    private static ProgrammeLog longer() {
        ProjectId project = Budget2025.project("2021-37");
        return log().record(REFUSAL, new ProjectPhaseRegistered(project, Phase.EXECUTION, ProgrammeLog.DECISION));
    }

    @ParameterizedTest
    @MethodSource("all")
    <R extends Row> void theSameLogAlwaysGivesTheSameDigest(ReadModel<R> readModel) {
        assertThat(longer().fold(readModel).digest())
                .isEqualTo(longer().fold(readModel).digest())
                .isNotEqualTo(new Budget2025().opened().fold(readModel).digest());
    }

    @Test
    void theDigestLooksAtContentAndNotAtTheOrderOfNames() {
        assertThat(digest("a", "{\"x\":1,\"y\":[1,2]}")).isEqualTo(digest("a", "{ \"y\": [1, 2], \"x\": 1 }"));
        assertThat(digest("a", "{\"x\":1}")).isNotEqualTo(digest("a", "{\"x\":2}"));
        assertThat(digest("a", "{\"x\":1}")).isNotEqualTo(digest("b", "{\"x\":1}"));
    }

    @Test
    void keysStandInTheOrderOfCodePoints() {
        assertThat(KeyOrder.BY_CODE_POINT.compare("\uE000", "\uD800\uDC00")).isNegative();
        assertThat(KeyOrder.BY_CODE_POINT.compare("a", "ab")).isNegative();
        assertThat(KeyOrder.BY_CODE_POINT.compare("2021-37", "2021-37")).isZero();
    }

    /** The budget of 2025, and an entry of every register. */
    private static ProgrammeLog log() {
        return new Budget2025()
                .adopted()
                .record(ContractRegisterEvents.all().toArray(DomainEvent[]::new))
                .record(ContractMeetingEvents.all().toArray(DomainEvent[]::new));
    }

    private static String digest(String key, String json) {
        RowDigest digest = new RowDigest();
        digest.add(key, json);
        return digest.hex();
    }
}
