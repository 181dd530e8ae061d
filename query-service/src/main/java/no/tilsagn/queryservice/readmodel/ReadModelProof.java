package no.tilsagn.queryservice.readmodel;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import no.tilsagn.queryservice.answer.Snapshot;
import no.tilsagn.readmodel.ReadModel;
import no.tilsagn.readmodel.RowDigest;
import org.springframework.stereotype.Component;

/** Counts and digests rows as they are stored, within the caller's transaction. */
@Component
class ReadModelProof {

    private final Generations generations;
    private final RowStore store;
    private final StoredRows rows;

    ReadModelProof(Generations generations, RowStore store, StoredRows rows) {
        this.generations = generations;
        this.store = store;
        this.rows = rows;
    }

    /**
     * What a read model holds.
     *
     * @param digest SHA-256 over keys and canonical JSON of all rows; see {@link RowDigest}
     */
    record Content(long rows, String digest) {}

    /** Of the rows a snapshot looks at; none where the read model is not built. */
    Optional<Content> of(Snapshot snapshot, ReadModel<?> readModel) {
        return generations
                .find(snapshot.programme(), readModel.name())
                .map(generation -> content(row -> rows.forEach(snapshot, generation, row)));
    }

    /** Of a generation as it stands. */
    Content of(long generation) {
        return content(row -> store.forEach(generation, row));
    }

    private static Content content(Consumer<BiConsumer<String, String>> all) {
        RowDigest digest = new RowDigest();
        long[] rows = {0};
        all.accept((key, json) -> {
            digest.add(key, json);
            rows[0]++;
        });
        return new Content(rows[0], digest.hex());
    }
}
