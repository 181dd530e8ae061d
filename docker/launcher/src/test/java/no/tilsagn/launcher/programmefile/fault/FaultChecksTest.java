package no.tilsagn.launcher.programmefile.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;
import no.tilsagn.launcher.jsonfile.FaultyFile;
import no.tilsagn.launcher.programmefile.EditedProgrammeFile;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FaultChecksTest {

    private final ProgrammeFileReader reader = new ProgrammeFileReader();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("no.tilsagn.launcher.programmefile.fault.Spoilt#faults")
    void a_check_finds_its_fault_and_names_the_place(Spoilt spoilt) throws Exception {
        EditedProgrammeFile edited = EditedProgrammeFile.of(spoilt.file());
        spoilt.edit().accept(edited);
        Path file = edited.writeTo(folder);

        FaultyFile refused = catchThrowableOfType(FaultyFile.class, () -> reader.read(file));

        assertThat(refused).isNotNull();
        assertThat(refused.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo(spoilt.code());
            assertThat(fault.pointer()).isEqualTo(spoilt.pointer());
            assertThat(fault.message()).contains(spoilt.figure());
            assertThat(Files.readAllLines(file).get(fault.line() - 1)).contains(spoilt.textOnLine());
        });
    }

    @ParameterizedTest
    @MethodSource("atTheLimit")
    void a_check_finds_nothing_at_its_limit(Consumer<EditedProgrammeFile> edit) {
        EditedProgrammeFile edited = EditedProgrammeFile.of(EditedProgrammeFile.SAMPLE);
        edit.accept(edited);
        Path file = edited.writeTo(folder);

        assertThatCode(() -> reader.read(file)).doesNotThrowAnyException();
    }

    static Stream<Arguments> atTheLimit() {
        return Stream.of(
                limit("a file as it stands", file -> {}),
                limit("a frame of exactly what is applied for", file -> file.set("/budget/frames/0/amount", "190000")),
                limit(
                        "a frame nobody applies under",
                        file -> file.set("/budget/blocks/0/lines/0/applied", "0")
                                .set("/budget/blocks/2/lines/1/applied", "0")),
                limit("an end in the month of the start", file -> file.set("/projects/0/endMonth", "\"2025-08\"")),
                limit("an end without a start", file -> file.set("/projects/0/startMonth", "null")),
                limit("a fund source in its last year", file -> file.set("/programme/fundSources/0/lastYear", "2026")),
                limit(
                        "a flagged line that applies for nothing",
                        file -> file.set("/budget/blocks/0/lines/2/noMoreApplications", "true")),
                limit(
                        "the same specification code under another line",
                        file -> file.add(
                                "/budget/blocks/2/lines/1/specification",
                                "{\"code\":\"T1\",\"name\":\"Reiser\",\"applied\":40000}")),
                limit(
                        "two projects that build on the same one",
                        file -> file.add("/projects/0/buildsOn", "{\"project\":\"P-3\"}")),
                limit(
                        "something built on that the source does not name",
                        file -> file.add("/projects/0/buildsOn", "{\"notNamed\":true,\"printed\":\"to prosjekter\"}")),
                limit("a project of the budget only, with a line", file -> file.set("/projects/0/budgetOnly", "true")),
                limit(
                        "an opening phase among those stated",
                        file -> file.set("/projects/0/statedPhases", "[\"PLANNING\",\"EXECUTION\"]")),
                limit(
                        "a choice that points at a place",
                        file -> file.set("/choices", "[{\"at\":[\"/budget/frames/2/amount\"],\"text\":\"ours\"}]")),
                limit(
                        "rules of authority that meet at a limit",
                        file -> file.set("/authorityRules", Spoilt.authorityRules("\"from\": 50000"))),
                limit(
                        "recipients that know every printed form",
                        file -> file.set("/recipients", Spoilt.recipients("Programkontoret"))));
    }

    private static Arguments limit(String name, Consumer<EditedProgrammeFile> edit) {
        return Arguments.of(Named.of(name, edit));
    }
}
