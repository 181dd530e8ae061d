package no.tilsagn.queryservice.benefit;

import java.util.List;
import java.util.Optional;
import no.tilsagn.benefit.BenefitRow;
import no.tilsagn.benefit.Indicator;
import no.tilsagn.benefit.Measurement;
import no.tilsagn.queryservice.export.Column;
import no.tilsagn.queryservice.readmodel.StoredRows;
import no.tilsagn.queryservice.register.RegisterTable;
import org.springframework.stereotype.Component;

/** The benefits, with what they are measured by and at as a table. */
@Component
class BenefitTable extends RegisterTable<BenefitRow> {

    BenefitTable(StoredRows rows) {
        super(
                rows,
                "benefits",
                BenefitController.ENTRIES,
                List.of(
                        new Column<>("code", row -> row.code().value()),
                        new Column<>("version", BenefitRow::version),
                        new Column<>("kind", BenefitRow::kind),
                        new Column<>("name", BenefitRow::name),
                        new Column<>("description", BenefitRow::description),
                        new Column<>(
                                "unit",
                                row -> Optional.ofNullable(row.indicator())
                                        .map(Indicator::unit)
                                        .orElse(null)),
                        new Column<>(
                                "baseline",
                                row -> Optional.ofNullable(row.indicator())
                                        .map(indicator -> indicator.baseline().value())
                                        .orElse(null)),
                        new Column<>(
                                "target",
                                row -> Optional.ofNullable(row.indicator())
                                        .map(indicator -> indicator.target().value())
                                        .orElse(null)),
                        new Column<>(
                                "targetOn",
                                row -> Optional.ofNullable(row.indicator())
                                        .map(Indicator::targetOn)
                                        .orElse(null)),
                        new Column<>(
                                "measuredOn",
                                row -> row.measurements().stream()
                                        .map(Measurement::measuredOn)
                                        .toList()),
                        new Column<>(
                                "measured",
                                row -> row.measurements().stream()
                                        .map(measured -> measured.value().value())
                                        .toList())));
    }
}
