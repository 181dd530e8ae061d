package no.tilsagn.programme;

import static no.tilsagn.command.RefusalCode.LABEL_OUT_OF_ORDER;
import static no.tilsagn.command.RefusalCode.UNKNOWN_FUND_SOURCE;
import static no.tilsagn.scenario.Sample.Y2025;
import static no.tilsagn.scenario.Sample.establish;
import static no.tilsagn.scenario.SampleBudget.frame;
import static no.tilsagn.scenario.SampleBudget.line;
import static no.tilsagn.scenario.SampleBudget.open;
import static no.tilsagn.scenario.SampleBudget.ordinary;
import static no.tilsagn.scenario.Scenario.given;

import java.util.stream.Stream;
import no.tilsagn.command.Authority;
import no.tilsagn.command.Command;
import no.tilsagn.command.Role;
import no.tilsagn.money.SourceLabel;
import no.tilsagn.scenario.Outcome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every command that names a label: opening a year, setting a frame, submitting an application. */
class LabelRulesTest {

    private static Stream<Outcome> everyUse(String printed) {
        SourceLabel label = SourceLabel.of(printed);
        return Stream.of(
                        open(java.time.Year.of(2026), line("T02", label)),
                        frame(Y2025, label, 1),
                        ordinary("a", "T01", label, 1))
                .map((Command command) -> given(establish(), open(line("T01", inOrder(label))))
                        .when(command)
                        .as(Authority.of(command).toArray(Role[]::new)));
    }

    /** The line's own label, as far as the programme can have it, so that nothing but the order or source is wrong. */
    private static SourceLabel inOrder(SourceLabel label) {
        return new SourceLabel(Stream.of("GDS", "OS", "OIO")
                .filter(source ->
                        label.sources().contains(source) || label.sources().contains("XX"))
                .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"GDS", "OS", "OIO", "GDS+OS", "GDS+OIO", "OS+OIO", "GDS+OS+OIO"})
    void a_label_names_its_sources_in_the_programmes_order(String label) {
        everyUse(label).forEach(Outcome::isAccepted);
    }

    @ParameterizedTest
    @CsvSource({
        "OS+GDS, GDS+OS",
        "OIO+GDS, GDS+OIO",
        "OIO+OS, OS+OIO",
        "GDS+OIO+OS, GDS+OS+OIO",
        "OS+GDS+OIO, GDS+OS+OIO",
        "OS+OIO+GDS, GDS+OS+OIO",
        "OIO+GDS+OS, GDS+OS+OIO",
        "OIO+OS+GDS, GDS+OS+OIO"
    })
    void any_other_order_is_refused_and_the_right_one_named(String label, String inOrder) {
        everyUse(label).forEach(outcome -> outcome.isRefused(LABEL_OUT_OF_ORDER, "label", label, "inOrder", inOrder));
    }

    @ParameterizedTest
    @CsvSource({"XX, XX", "GDS+XX, XX", "XX+YY, XX"})
    void a_label_names_sources_of_the_programme(String label, String unknown) {
        everyUse(label).forEach(outcome -> outcome.isRefused(UNKNOWN_FUND_SOURCE, "source", unknown));
    }
}
