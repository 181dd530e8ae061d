package no.tilsagn.queryservice.benefitsplan;

import java.util.List;
import no.tilsagn.benefitsplan.BenefitsPlanRow;
import no.tilsagn.queryservice.export.Column;
import no.tilsagn.queryservice.readmodel.StoredRows;
import no.tilsagn.queryservice.register.RegisterTable;
import no.tilsagn.register.EntryCode;
import org.springframework.stereotype.Component;

/** The benefits plans of projects and focus areas as a table. */
@Component
class BenefitsPlanTable extends RegisterTable<BenefitsPlanRow> {

    BenefitsPlanTable(StoredRows rows) {
        super(
                rows,
                "benefits-plans",
                BenefitsPlanController.ENTRIES,
                List.of(
                        new Column<>("code", row -> row.code().value()),
                        new Column<>("version", BenefitsPlanRow::version),
                        new Column<>("ofKind", row -> row.of().kind()),
                        new Column<>("of", row -> row.of().number()),
                        new Column<>(
                                "benefits",
                                row -> row.benefits().stream()
                                        .map(EntryCode::value)
                                        .toList()),
                        new Column<>("setOn", BenefitsPlanRow::setOn)));
    }
}
