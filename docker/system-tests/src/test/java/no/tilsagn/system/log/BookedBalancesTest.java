package no.tilsagn.system.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.tilsagn.event.EventType;
import no.tilsagn.launcher.stack.ProjectFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The ledger of the system tests: what each event moves, said once more beside the domain. */
class BookedBalancesTest {

    private static final Path CONTRACTS = ProjectFolder.find().resolve("docs/events");

    @ParameterizedTest
    @EnumSource(EventType.class)
    void every_event_of_the_contracts_is_known_and_moves_as_much_out_of_accounts_as_into_them(EventType type)
            throws IOException {
        List<String> payloads = contracts(type.eventName());

        assertThat(payloads).isNotEmpty();
        assertThat(payloads)
                .allSatisfy(payload ->
                        assertThat(sum(after(type.eventName(), payload))).isZero());
    }

    @Test
    void an_event_of_which_nobody_said_what_it_moves_is_not_passed_over() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> after("funds-pledged.v1", "{\"amount\": 1}"))
                .withMessage("Nobody has said here what funds-pledged.v1 moves, at 1: {\"amount\": 1}");
    }

    @Test
    void what_a_closed_year_gets_back_goes_on_into_the_next_year_or_is_given_back() {
        String correction = """
                {"year": 2025, "line": "T01", "label": "OS", "change": -70, "rest": "%s"}""";

        assertThat(after("spending-corrected.v1", correction.formatted("LEFT")))
                .isEqualTo(Map.of("spent/2025/T01/OS", -70L, "line/2025/T01/OS", 70L));
        assertThat(after("spending-corrected.v1", correction.formatted("CARRIED_OVER")))
                .isEqualTo(Map.of("spent/2025/T01/OS", -70L, "line/2025/T01/OS", 0L, "carry/2026/T01/OS", 70L));
        assertThat(after("spending-corrected.v1", correction.formatted("RETURNED")))
                .isEqualTo(Map.of("spent/2025/T01/OS", -70L, "line/2025/T01/OS", 0L, "returned/2025/OS", 70L));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> after("spending-corrected.v1", correction.formatted("LOST")));
    }

    @Test
    void a_closing_moves_into_the_next_years_clearing_and_its_adjustment_onto_the_line() {
        assertThat(after("year-closed.v1", """
                {"year": 2024, "lines": [{"line": "T01", "label": "OS", "amount": 90}]}""")).isEqualTo(Map.of("line/2024/T01/OS", -90L, "carry/2025/T01/OS", 90L));
        assertThat(after("opening-adjusted.v1", """
                {"year": 2025, "lines": [
                  {"line": "T01", "label": "OS", "before": 100, "after": 90, "rest": "LEFT"}]}"""))
                .isEqualTo(Map.of("line/2025/T01/OS", -10L, "carry/2025/T01/OS", 10L));
    }

    @Test
    void a_register_and_a_report_book_each_of_their_lines() {
        assertThat(after("opening-registered.v1", """
                {"year": 2024, "lines": [{"line": "T01", "label": "OS", "amount": 8},
                                         {"line": "T02", "label": "OS", "amount": 9}]}"""))
                .isEqualTo(Map.of("owner/OS", -17L, "line/2024/T01/OS", 8L, "line/2024/T02/OS", 9L));
        assertThat(after("spending-reported.v1", """
                {"year": 2024, "lines": [{"line": "T01", "label": "OS", "cumulative": 8, "change": 3}]}"""))
                .isEqualTo(Map.of("line/2024/T01/OS", -3L, "spent/2024/T01/OS", 3L));
    }

    private static Map<String, Long> after(String type, String payload) {
        return BookedBalances.of(List.of(Samples.event(type, payload)));
    }

    private static long sum(Map<String, Long> balances) {
        return balances.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The payloads of a type, as they are published. */
    private static List<String> contracts(String type) throws IOException {
        try (Stream<Path> files = Files.list(CONTRACTS)) {
            return files.filter(file -> file.getFileName().toString().startsWith(type + "."))
                    .map(BookedBalancesTest::text)
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
