package no.tilsagn.system.log;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import no.tilsagn.readmodel.FoldedRows;
import no.tilsagn.readmodel.KeyOrder;
import no.tilsagn.readmodel.ReadModel;
import no.tilsagn.readmodel.ReadModels;
import no.tilsagn.readmodel.Row;
import no.tilsagn.readmodel.RowJson;

/** Every read model as it follows from the event table: rows by key, as canonical JSON. */
public record PureFold(Map<String, SortedMap<String, String>> rowsByReadModel) {

    public static PureFold of(List<StoredEvent> events) {
        Map<String, SortedMap<String, String>> folded = new LinkedHashMap<>();
        ReadModels.ALL.forEach(readModel -> folded.put(readModel.name(), rows(readModel, events)));
        return new PureFold(folded);
    }

    private static <R extends Row> SortedMap<String, String> rows(ReadModel<R> readModel, List<StoredEvent> events) {
        FoldedRows<R> folded = new FoldedRows<>(readModel);
        events.forEach(event -> folded.fold(event.recorded()));
        SortedMap<String, String> rows = new TreeMap<>(KeyOrder.BY_CODE_POINT);
        folded.all().forEach((key, row) -> rows.put(key, RowJson.canonical(RowJson.write(row))));
        return rows;
    }
}
