package no.tilsagn.queryservice.risk;

import java.util.List;
import no.tilsagn.queryservice.export.Column;
import no.tilsagn.queryservice.readmodel.StoredRows;
import no.tilsagn.queryservice.register.RegisterTable;
import no.tilsagn.risk.RiskRow;
import org.springframework.stereotype.Component;

/** The register of risks as a table. */
@Component
class RisksTable extends RegisterTable<RiskRow> {

    RisksTable(StoredRows rows) {
        super(
                rows,
                "risks",
                RiskController.RISKS,
                List.of(
                        new Column<>("code", row -> row.code().value()),
                        new Column<>("version", RiskRow::version),
                        new Column<>(
                                "probability",
                                row -> TrafficLight.colour(row.assessment().probability())),
                        new Column<>(
                                "consequence",
                                row -> TrafficLight.colour(row.assessment().consequence())),
                        new Column<>(
                                "level",
                                row -> TrafficLight.colour(row.assessment().level())),
                        new Column<>("description", RiskRow::description),
                        new Column<>("mitigation", RiskRow::mitigation),
                        new Column<>("reviewedOn", RiskRow::reviewedOn)));
    }
}
