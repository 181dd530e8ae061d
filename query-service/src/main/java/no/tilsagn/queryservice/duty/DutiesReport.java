package no.tilsagn.queryservice.duty;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import no.tilsagn.fundingcase.CasesReadModel;
import no.tilsagn.fundingcase.Duties;
import no.tilsagn.fundingcase.FundingCase;
import no.tilsagn.gate.GatesReadModel;
import no.tilsagn.gate.PhaseDuties;
import no.tilsagn.queryservice.answer.Snapshot;
import no.tilsagn.queryservice.readmodel.RowQuery;
import no.tilsagn.queryservice.readmodel.StoredRows;
import org.springframework.stereotype.Component;

/** The decisions about applications and about phases in one list, which two read models have. */
@Component
class DutiesReport {

    private static final RowQuery<FundingCase> CASES =
            RowQuery.of(new CasesReadModel(), FundingCase.class, FundingCase.KEY_PREFIX);
    private static final RowQuery<PhaseDuties> PHASES =
            RowQuery.of(new GatesReadModel(), PhaseDuties.class, PhaseDuties.KEY_PREFIX);

    private final StoredRows rows;

    DutiesReport(StoredRows rows) {
        this.rows = rows;
    }

    /** All of them, in the order of the log. */
    List<DutiesItem> all(Snapshot snapshot) {
        Stream<DutiesItem> applications = rows.list(snapshot, CASES).stream()
                .flatMap(file -> Duties.of(file).stream())
                .map(DutiesItem::of);
        Stream<DutiesItem> phases = rows.list(snapshot, PHASES).stream().map(DutiesItem::of);
        return Stream.concat(applications, phases)
                .sorted(Comparator.comparing(DutiesItem::position))
                .toList();
    }
}
