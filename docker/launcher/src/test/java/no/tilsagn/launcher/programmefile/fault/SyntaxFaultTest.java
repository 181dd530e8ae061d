package no.tilsagn.launcher.programmefile.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.tilsagn.launcher.jsonfile.Fault;
import no.tilsagn.launcher.jsonfile.FaultyFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SyntaxFaultTest {

    @TempDir
    private Path folder;

    @Test
    void a_comma_too_many_is_one_fault_on_its_line() throws IOException {
        assertThat(faultsOf("{\n  \"format\": \"x\",\n}\n")).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo("syntax");
            assertThat(fault.line()).isEqualTo(3);
        });
    }

    @Test
    void a_property_given_twice_is_one_fault_on_the_second_line() throws IOException {
        assertThat(faultsOf("{\n  \"format\": \"x\",\n  \"format\": \"y\"\n}\n"))
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.message()).contains("format");
                    assertThat(fault.line()).isEqualTo(3);
                });
    }

    @Test
    void text_after_the_end_is_one_fault() throws IOException {
        assertThat(faultsOf("{}\n{}")).hasSize(1);
    }

    @Test
    void an_empty_file_is_one_fault() throws IOException {
        assertThat(faultsOf("")).containsExactly(new Fault("syntax", "", 1, "the file is empty"));
    }

    @Test
    void a_file_in_another_character_set_is_one_fault_on_its_line() throws IOException {
        byte[] latin = "{\n  \"name\": \"Oslo sør\"\n}".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(faultsOf(latin))
                .singleElement()
                .satisfies(fault -> assertThat(fault.line()).isEqualTo(2));
    }

    @Test
    void a_list_in_place_of_a_programme_is_a_fault_of_its_type() throws IOException {
        assertThat(faultsOf("[]"))
                .singleElement()
                .satisfies(fault -> assertThat(fault.code()).isEqualTo("schema-type"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e400", "-1e400", "1e999999999", "123456789012345678901234567890", "1e-400", "0.1"})
    void a_number_no_amount_can_be_is_a_fault_of_the_file(String number) throws IOException {
        assertThat(faultsOf("{\"format\": %s}".formatted(number)))
                .anyMatch(fault -> fault.pointer().equals("/format"));
    }

    @Test
    void a_file_nested_without_end_is_one_fault() throws IOException {
        assertThat(faultsOf("[".repeat(100_000))).hasSize(1);
    }

    private List<Fault> faultsOf(String text) throws IOException {
        return faultsOf(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<Fault> faultsOf(byte[] text) throws IOException {
        Path file = Files.write(folder.resolve("file.json"), text);
        return catchThrowableOfType(FaultyFile.class, () -> new ProgrammeFileReader().read(file))
                .faults();
    }
}
