package no.tilsagn.fundingapplication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.tilsagn.event.TextReference;
import no.tilsagn.money.LineCode;
import no.tilsagn.money.Money;
import no.tilsagn.money.SourceLabel;
import no.tilsagn.readmodel.Budget2025;
import no.tilsagn.readmodel.ProgrammeLog;
import org.junit.jupiter.api.Test;

class FundingApplicationsReadModelTest {

    private static final FundingApplicationId ID = FundingApplicationId.of("funding-application-1");
    private static final TextReference REASON = new TextReference("text-1", "ab".repeat(32));

    private final ProgrammeLog log = new Budget2025().adopted();

    @Test
    void theOrdinaryApplicationsOf2025AreGrantedWithTheBudget() {
        List<FundingApplicationRow> rows = rows();

        assertThat(rows).hasSize(14).allSatisfy(row -> {
            assertThat(row.status()).isEqualTo(ApplicationStatus.APPROVED);
            assertThat(row.granted()).isEqualTo(row.amount());
            assertThat(row.decision()).isEqualTo(ProgrammeLog.DECISION);
            assertThat(row.version()).isEqualTo(1);
        });
        assertThat(Money.sum(rows.stream().map(FundingApplicationRow::amount).toList()))
                .isEqualTo(Money.of(12_565_000));
    }

    @Test
    void aRejectedApplicationKeepsReasonAndDecision() {
        log.record(submitted())
                .on(LocalDate.of(2025, 5, 2))
                .record(new FundingApplicationRejected(ID, REASON, null, ProgrammeLog.DECISION));

        FundingApplicationRow row = row();

        assertThat(row.status()).isEqualTo(ApplicationStatus.REJECTED);
        assertThat(row.granted()).isNull();
        assertThat(row.reason()).isEqualTo(REASON);
        assertThat(row.submittedOn()).isEqualTo(LocalDate.of(2025, 1, 1));
        assertThat(row.closedOn()).isEqualTo(LocalDate.of(2025, 5, 2));
    }

    @Test
    void aWithdrawnApplicationHasNoDecision() {
        log.record(submitted(), new FundingApplicationWithdrawn(ID, null));

        assertThat(row().status()).isEqualTo(ApplicationStatus.WITHDRAWN);
        assertThat(row().decision()).isNull();
    }

    private static FundingApplicationSubmitted submitted() {
        return new FundingApplicationSubmitted(
                ProgrammeLog.PROGRAMME,
                ID,
                Budget2025.YEAR,
                LineCode.of("2022-17"),
                SourceLabel.of("GDS+OS+OIO"),
                Money.of(6_000_000),
                ApplicationKind.SUPPLEMENTARY,
                "Nav Oslo",
                null);
    }

    private FundingApplicationRow row() {
        return rows().stream().filter(row -> row.id().equals(ID)).findFirst().orElseThrow();
    }

    private List<FundingApplicationRow> rows() {
        return List.copyOf(log.fold(new FundingApplicationsReadModel()).all().values());
    }
}
