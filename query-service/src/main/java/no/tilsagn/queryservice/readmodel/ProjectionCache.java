package no.tilsagn.queryservice.readmodel;

import java.util.LinkedHashMap;
import java.util.Map;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.readmodel.ReadModels;
import org.springframework.stereotype.Component;

/**
 * The projections of the programmes folded last, so that a row in use is not read for every event.
 *
 * <p>What is cached is good only where the database still stands where it was left: the caller says where it stands,
 * under the lock of the programme's intake. What a transaction has taken out and not put back is gone, so a rollback
 * leaves nothing stale behind.
 */
@Component
public class ProjectionCache {

    /** Rows kept per read model and programme: together with the programmes, the bound on memory. */
    private static final int ROWS = 1_000;

    private static final int PROGRAMMES = 64;

    private final RowStore store;
    private final Map<ProgrammeId, Kept> programmes = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<ProgrammeId, Kept> eldest) {
            return size() > PROGRAMMES;
        }
    };

    private record Kept(StandsAt at, Projections projections) {}

    /**
     * Where a programme's read models stand.
     *
     * @param position folded so far
     * @param rebuilds how often one of them was rebuilt
     */
    public record StandsAt(long position, long rebuilds) {}

    ProjectionCache(RowStore store) {
        this.store = store;
    }

    /** Takes out a programme's projections as they stand in the database. */
    public Projections take(ProgrammeId programme, StandsAt at) {
        synchronized (programmes) {
            Kept kept = programmes.remove(programme);
            if (kept != null && kept.at().equals(at)) {
                return kept.projections();
            }
        }
        return new Projections(ReadModels.ALL.stream()
                .<Projection<?>>map(readModel -> Projection.of(programme, readModel, store, ROWS))
                .toList());
    }

    /** Puts them back, after the commit. */
    public void put(ProgrammeId programme, StandsAt at, Projections projections) {
        synchronized (programmes) {
            programmes.put(programme, new Kept(at, projections));
        }
    }
}
