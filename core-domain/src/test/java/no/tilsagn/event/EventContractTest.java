package no.tilsagn.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.tilsagn.scenario.Families;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** What stands in the log stays readable: the exact bytes of every event type and version. */
class EventContractTest {

    static Stream<Arguments> contracts() {
        return ContractEvents.byFile().entrySet().stream()
                .map(contract -> Arguments.of(contract.getKey(), contract.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("contracts")
    void an_event_is_written_as_its_contract_says(String file, DomainEvent event) throws IOException {
        assertThat(EventJson.write(event)).isEqualTo(ContractFiles.text(file));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("contracts")
    void a_contract_is_read_as_its_event(String file, DomainEvent event) throws IOException {
        assertThat(EventJson.read(EventType.of(event).eventName(), ContractFiles.text(file)))
                .isEqualTo(event);
    }

    @Test
    void there_is_a_contract_for_what_the_events_are_and_for_nothing_else() throws IOException {
        assertThat(ContractFiles.names()).isEqualTo(ContractEvents.byFile().keySet());
    }

    @Test
    void a_published_contract_never_changes_and_never_vanishes() throws IOException {
        var published = ContractFiles.published();
        assertThat(published.keySet()).isEqualTo(ContractFiles.names());
        for (var sum : published.entrySet()) {
            assertThat(ContractFiles.digest(sum.getKey())).as(sum.getKey()).isEqualTo(sum.getValue());
        }
    }

    @Test
    void every_event_has_one_lasting_name() {
        Set<Class<?>> named =
                Arrays.stream(EventType.values()).map(EventType::eventClass).collect(Collectors.toSet());
        assertThat(named).isEqualTo(Families.leaves(DomainEvent.class));
        assertThat(EventType.values()).hasSameSizeAs(named);
        assertThat(ContractEvents.all().stream().map(EventType::of)).containsExactlyInAnyOrder(EventType.values());
    }

    @ParameterizedTest
    @EnumSource(EventType.class)
    void a_name_says_what_happened_and_in_which_version(EventType type) {
        assertThat(type.eventName()).matches("[a-z]+(-[a-z]+)+\\.v[1-9][0-9]*");
        assertThat(EventType.named(type.eventName())).contains(type);
    }

    @ParameterizedTest
    @EnumSource(EventType.class)
    void the_contract_fills_in_all_that_can_be_said(EventType type) {
        assertThat(ContractEvents.all())
                .filteredOn(event -> EventType.of(event) == type)
                .singleElement()
                .satisfies(full -> assertThat(Components.leftOut(full)).isEmpty());
    }

    @ParameterizedTest
    @EnumSource(EventType.class)
    void what_may_be_left_out_is_left_out_in_the_minimal_contract(EventType type) {
        Set<String> optional = Components.optional(type.eventClass());
        Set<String> leftOut = ContractEvents.minimal().stream()
                .filter(event -> EventType.of(event) == type)
                .flatMap(event -> Components.leftOut(event).stream())
                .collect(Collectors.toSet());
        assertThat(leftOut).isEqualTo(optional);
    }

    @Test
    void an_event_of_an_unknown_type_cannot_be_read() {
        assertThatThrownBy(() -> EventJson.read("project-forgotten.v1", "{}"))
                .isInstanceOf(UnreadableEventException.class)
                .hasMessageContaining("project-forgotten.v1");
    }

    static Stream<Arguments> faults() {
        return contracts()
                .flatMap(contract -> Faults.of((DomainEvent) contract.get()[1]).entrySet().stream()
                        .map(fault ->
                                Arguments.of(contract.get()[0], fault.getKey(), contract.get()[1], fault.getValue())));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("faults")
    void what_does_not_fit_the_event_exactly_cannot_be_read(
            String file, String fault, DomainEvent event, JsonNode bad) {
        assertThatThrownBy(
                        () -> EventJson.read(EventType.of(event).eventName(), bad.toString()), "%s of %s", fault, file)
                .isInstanceOf(UnreadableEventException.class);
    }

    @Test
    void text_after_the_event_or_a_field_given_twice_cannot_be_read() {
        String withdrawn = "{\"application\":\"funding-application-a\",\"reason\":null}";
        assertThat(EventJson.read("funding-application-withdrawn.v1", withdrawn))
                .isNotNull();
        assertThatThrownBy(() -> EventJson.read("funding-application-withdrawn.v1", withdrawn + "{}"))
                .isInstanceOf(UnreadableEventException.class);
        assertThatThrownBy(() -> EventJson.read(
                        "funding-application-withdrawn.v1",
                        withdrawn.replace("{", "{\"application\":\"funding-application-b\",")))
                .isInstanceOf(UnreadableEventException.class);
    }
}
