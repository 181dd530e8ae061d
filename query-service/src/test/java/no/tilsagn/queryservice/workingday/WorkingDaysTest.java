package no.tilsagn.queryservice.workingday;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    private final WorkingDays days = new WorkingDays();

    @ParameterizedTest(name = "ten working days after {0} end on {1}")
    @CsvSource({
        "2018-01-08, 2018-01-22",
        "2018-03-27, 2018-04-13",
        "2018-04-26, 2018-05-14",
        "2018-05-07, 2018-05-24",
        "2018-12-20, 2019-01-08",
        "2025-04-10, 2025-04-29",
    })
    void theDomainGuidesVectorsHoldInBothDirections(LocalDate received, LocalDate due) {
        assertThat(days.due(received, 10)).isEqualTo(due);
        assertThat(days.used(received, due)).isEqualTo(10);
        assertThat(days.used(received, due.minusDays(1))).isEqualTo(9);
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({
        "2018-12-23, 2018-12-24, 1",
        "2018-12-30, 2018-12-31, 1",
        "2018-12-24, 2018-12-26, 0",
        "2018-05-16, 2018-05-17, 0",
        "2018-05-18, 2018-05-18, 0",
        "2018-05-18, 2018-05-01, 0",
    })
    void theEvesCountAndTheDayOfReceiptDoesNot(LocalDate received, LocalDate to, int used) {
        assertThat(days.used(received, to)).isEqualTo(used);
    }
}
