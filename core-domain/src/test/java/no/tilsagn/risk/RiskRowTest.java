package no.tilsagn.risk;

import static no.tilsagn.scenario.Sample.REASON;
import static no.tilsagn.scenario.SampleRegisters.MITIGATION;
import static no.tilsagn.scenario.SampleRegisters.NOT_STATED;
import static no.tilsagn.scenario.SampleRegisters.YELLOW;
import static no.tilsagn.scenario.SampleRegisters.code;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.tilsagn.readmodel.Budget2025;
import no.tilsagn.readmodel.FoldedRows;
import no.tilsagn.readmodel.ProgrammeLog;
import no.tilsagn.register.RegisterRow;
import no.tilsagn.register.RegistersReadModel;
import org.junit.jupiter.api.Test;

class RiskRowTest {

    private static final LocalDate MARCH = LocalDate.of(2025, 3, 1);
    private static final LocalDate JUNE = LocalDate.of(2025, 6, 1);
    private static final Assessment RED = new Assessment(null, RiskLevel.RED, null);

    private final ProgrammeLog log = new Budget2025().adopted();

    @Test
    void a_risk_is_judged_as_it_was_last_and_keeps_the_days_of_its_reviews() {
        log.record(new RiskRegistered(ProgrammeLog.PROGRAMME, code("R01"), REASON, NOT_STATED, MITIGATION));
        log.record(new RiskReviewed(ProgrammeLog.PROGRAMME, code("R01"), YELLOW, null, MARCH));
        log.record(new RiskReviewed(ProgrammeLog.PROGRAMME, code("R01"), RED, null, JUNE));
        log.record(new RiskReviewed(ProgrammeLog.PROGRAMME, code("R01"), RED, REASON, JUNE));

        assertThat(rows().all().values())
                .containsExactly(new RiskRow(code("R01"), 3, REASON, RED, REASON, List.of(MARCH, JUNE)));
    }

    private FoldedRows<RegisterRow> rows() {
        FoldedRows<RegisterRow> rows = new FoldedRows<>(new RegistersReadModel());
        log.events().forEach(rows::fold);
        return rows;
    }
}
