package no.tilsagn.queryservice.report;

import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import no.tilsagn.benefit.BenefitRow;
import no.tilsagn.benefit.Measurement;
import no.tilsagn.gathering.GatheringRow;
import no.tilsagn.plannedwork.PlannedWorkKind;
import no.tilsagn.plannedwork.PlannedWorkRow;
import no.tilsagn.plannedwork.PlannedWorkStatus;
import no.tilsagn.queryservice.answer.Snapshot;
import no.tilsagn.queryservice.history.Words;
import no.tilsagn.queryservice.readmodel.StoredRows;
import no.tilsagn.queryservice.register.Registers;
import no.tilsagn.register.RegisterRow;
import no.tilsagn.resource.Resource;
import no.tilsagn.resource.ResourcesRow;
import org.springframework.stereotype.Component;

/** Reads what the registers say of a year. */
@Component
class RegistersOfYear {

    private final StoredRows rows;

    RegistersOfYear(StoredRows rows) {
        this.rows = rows;
    }

    List<AnnualReport.MeasuredBenefit> measured(Snapshot snapshot, Year year) {
        return all(snapshot, BenefitRow.class, BenefitRow.KEY_PREFIX)
                .map(row -> new AnnualReport.MeasuredBenefit(
                        row.code(), row.kind(), row.name(), row.indicator(), in(year, row.measurements())))
                .filter(benefit -> !benefit.measurements().isEmpty())
                .toList();
    }

    private static List<Measurement> in(Year year, List<Measurement> measurements) {
        return measurements.stream()
                .filter(measurement -> Year.from(measurement.measuredOn()).equals(year))
                .toList();
    }

    List<AnnualReport.WorkOfYear> work(Snapshot snapshot, Year year, Words words) {
        return all(snapshot, PlannedWorkRow.class, PlannedWorkRow.KEY_PREFIX)
                .filter(row -> row.year().equals(year))
                .map(row -> new AnnualReport.WorkOfYear(
                        row.code(),
                        Worded.of(row.kind(), words),
                        row.of(),
                        Worded.of(row.status(), words),
                        row.statusOn()))
                .toList();
    }

    List<AnnualReport.WorkCount> counted(List<AnnualReport.WorkOfYear> work, Words words) {
        return Arrays.stream(PlannedWorkKind.values())
                .flatMap(kind -> Arrays.stream(PlannedWorkStatus.values()).map(status -> {
                    Worded ofKind = Worded.of(kind, words);
                    Worded in = Worded.of(status, words);
                    return new AnnualReport.WorkCount(ofKind, in, (int) work.stream()
                            .filter(each ->
                                    each.kind().equals(ofKind) && each.status().equals(in))
                            .count());
                }))
                .toList();
    }

    List<AnnualReport.GatheringOfYear> gatherings(Snapshot snapshot, Year year) {
        return all(snapshot, GatheringRow.class, GatheringRow.KEY_PREFIX)
                .filter(row -> row.year().equals(year))
                .map(row -> new AnnualReport.GatheringOfYear(row.code(), row.name(), row.heldOn()))
                .toList();
    }

    List<Resource> resources(Snapshot snapshot, Year year) {
        return all(snapshot, ResourcesRow.class, ResourcesRow.KEY_PREFIX)
                .filter(row -> row.year().equals(year))
                .flatMap(row -> row.resources().stream())
                .toList();
    }

    private <R extends RegisterRow> Stream<R> all(Snapshot snapshot, Class<R> type, String keyPrefix) {
        return rows.list(snapshot, Registers.entries(type, keyPrefix)).stream();
    }
}
