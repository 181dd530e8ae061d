package no.tilsagn.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.tilsagn.scenario.Repository;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class GlossaryTest {

    private static final Path GLOSSARY = Repository.docs().resolve("glossary.md");
    private static final Pattern NAME = Pattern.compile("`([^`]+)`");

    /** The cells of each row: Norwegian, English, types, note. */
    private static List<List<String>> rows() throws IOException {
        return Files.readAllLines(GLOSSARY, StandardCharsets.UTF_8).stream()
                .filter(line -> line.startsWith("| "))
                .skip(1)
                .map(line -> Stream.of(line.split("\\|", -1)).map(String::trim).toList())
                .map(cells -> cells.subList(1, cells.size() - 1))
                .toList();
    }

    static Stream<String> types() throws IOException {
        return rows().stream().flatMap(row -> NAME.matcher(row.get(2)).results().map(result -> result.group(1)));
    }

    @Test
    void every_row_has_a_word_in_both_languages() throws IOException {
        assertThat(rows()).hasSizeGreaterThan(40).allSatisfy(row -> {
            assertThat(row).hasSize(4);
            assertThat(row.get(0)).isNotBlank();
            assertThat(row.get(1)).isNotBlank();
        });
    }

    @ParameterizedTest
    @MethodSource("types")
    void every_type_the_glossary_names_exists(String name) {
        assertThat(exists(name)).as(name).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Grant", "Role.OBSERVER", "DecisionReference.minutes", "money.Money", ""})
    void a_name_that_is_gone_would_be_found(String name) {
        assertThat(exists(name)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "områdesatsingsmidler, FundSource",
        "kildekode, SourceLabel",
        "overføre midler, FundsTransferred",
        "søknad, FundingApplication",
    })
    void the_words_the_domain_guide_gives_a_type_have_it(String norwegian, String type) throws IOException {
        assertThat(rows().stream().filter(row -> row.getFirst().equals(norwegian)))
                .singleElement()
                .satisfies(row -> assertThat(row.get(2)).contains("`" + type + "`"));
    }

    private static boolean exists(String name) {
        Matcher parts = Pattern.compile("([A-Z]\\w*)(?:\\.(\\w+))?").matcher(name);
        return parts.matches()
                && DomainClasses.ALL.stream()
                        .filter(type -> type.getSimpleName().equals(parts.group(1)))
                        .anyMatch(type -> parts.group(2) == null || has(type, parts.group(2)));
    }

    private static boolean has(JavaClass type, String part) {
        return type.getFields().stream().map(JavaMember::getName).anyMatch(part::equals);
    }
}
