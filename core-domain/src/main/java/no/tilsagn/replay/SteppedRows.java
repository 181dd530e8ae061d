package no.tilsagn.replay;

import java.util.List;
import no.tilsagn.event.Recorded;
import no.tilsagn.readmodel.ChangedRows;
import no.tilsagn.readmodel.ReadModel;
import no.tilsagn.readmodel.Row;
import no.tilsagn.readmodel.RowMissingException;
import no.tilsagn.readmodel.Rows;

/** The rows of a read model while events are folded into them one by one, by the read model's own fold. */
public final class SteppedRows<R extends Row> {

    private final ReadModel<R> readModel;
    private final ChangedRows<R> rows;

    /** @param before the rows as they were before the first event; asked by key */
    public SteppedRows(ReadModel<R> readModel, Rows<R> before) {
        this.readModel = readModel;
        this.rows = new ChangedRows<>(before);
    }

    /**
     * What an event changes.
     *
     * @throws RowMissingException when the event concerns what is not there
     */
    public List<RowChange<R>> fold(Recorded recorded) {
        List<RowChange<R>> changes = readModel.fold(rows, recorded).stream()
                .map(row -> new RowChange<>(rows.find(row.key()).orElse(null), row))
                .toList();
        changes.forEach(change -> rows.put(change.after()));
        return changes;
    }
}
