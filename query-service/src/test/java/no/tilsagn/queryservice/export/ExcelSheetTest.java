package no.tilsagn.queryservice.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import no.tilsagn.event.Sha256;
import no.tilsagn.programme.ProgrammeId;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A workbook is the same to the byte whenever and wherever it is made. */
class ExcelSheetTest {

    private static final Coordinates COORDINATES =
            new Coordinates("ledger", ProgrammeId.of("test"), 9, LocalDate.of(2025, 2, 1), null, View.FULL);

    private final TimeZone zone = TimeZone.getDefault();

    @AfterEach
    void zoneOfTheMachine() {
        TimeZone.setDefault(zone);
    }

    /**
     * The digest was noted once, so every run of this test makes the workbook at another time than it was noted. Another
     * digest after a new release of the library means that workbooks taken out before can no more be made again to the
     * byte, which decision 0155 then has to say.
     */
    @ParameterizedTest
    @ValueSource(strings = {"Europe/Oslo", "Pacific/Auckland", "Pacific/Honolulu"})
    void atAnyTimeInAnyZoneAndInEveryReleaseItIsTheSame(String zoneOfTheMachine) throws IOException {
        TimeZone.setDefault(TimeZone.getTimeZone(ZoneId.of(zoneOfTheMachine)));

        assertThat(Sha256.of(workbook())).isEqualTo("0d536255b21788d6de90c1f8930c136c34cbae1b1c6d249af4e7217e1192d50b");
    }

    @Test
    void itsPartsAreNeitherPackedNorDated() throws IOException {
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(workbook()))) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                assertThat(part.getMethod()).as(part.getName()).isEqualTo(ZipEntry.STORED);
                assertThat(part.getTimeLocal()).as(part.getName()).isEqualTo("1980-02-01T00:00");
                if (part.getName().equals("docProps/core.xml")) {
                    assertThat(new String(parts.readAllBytes(), StandardCharsets.UTF_8))
                            .contains("<dc:creator>Tilsagn</dc:creator>")
                            .doesNotContain("created", "modified");
                }
            }
        }
    }

    @Test
    void itHoldsWhatWasWrittenIntoIt() throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(workbook()))) {
            assertThat(workbook.findSheet("ledger").orElseThrow().read().get(1).getCellText(1))
                    .isEqualTo("-450000");
        }
    }

    private static byte[] workbook() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Sheet sheet = new ExcelSheet(COORDINATES, List.of("line", "amount", "day", "confirmed", "remark"), out)) {
            sheet.row(Arrays.asList("2021-37", -450_000L, LocalDate.of(2025, 4, 15), true, null));
            sheet.row(Arrays.asList("2017-13", 450_000L, LocalDate.of(2025, 4, 15), false, "=1+1"));
        }
        return out.toByteArray();
    }
}
