package no.tilsagn.queryservice.readmodel;

import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.readmodel.ReadModel;
import no.tilsagn.readmodel.RowDigest;
import org.springframework.stereotype.Component;

/** Counts and digests the rows as they are stored, within the caller's transaction. */
@Component
class ReadModelProof {

    private final RowStore store;

    ReadModelProof(RowStore store) {
        this.store = store;
    }

    /**
     * What a read model holds.
     *
     * @param digest SHA-256 over keys and canonical JSON of all rows; see {@link RowDigest}
     */
    record Content(long rows, String digest) {}

    Content of(ProgrammeId programme, ReadModel<?> readModel) {
        RowDigest digest = new RowDigest();
        long[] rows = {0};
        store.forEach(programme, readModel.name(), (key, json) -> {
            digest.add(key, json);
            rows[0]++;
        });
        return new Content(rows[0], digest.hex());
    }
}
