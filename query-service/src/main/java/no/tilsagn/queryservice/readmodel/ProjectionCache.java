package no.tilsagn.queryservice.readmodel;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.readmodel.ReadModel;
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
    private final Generations generations;
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

    ProjectionCache(RowStore store, Generations generations) {
        this.store = store;
        this.generations = generations;
    }

    /** Takes out a programme's projections as they stand in the database. */
    public Projections take(ProgrammeId programme, StandsAt at) {
        synchronized (programmes) {
            Kept kept = programmes.remove(programme);
            if (kept != null && kept.at().equals(at)) {
                return kept.projections();
            }
        }
        if (at.position() == 0) {
            begin(programme);
        }
        Map<String, Long> inUse = generations.of(programme);
        // A read model that is not there yet is built from the journal, and folded from here on once it has caught up.
        return new Projections(ReadModels.ALL.stream()
                .filter(readModel -> inUse.containsKey(readModel.name()))
                .<Projection<?>>map(readModel ->
                        Projection.of(Objects.requireNonNull(inUse.get(readModel.name())), readModel, store, ROWS))
                .toList());
    }

    /** A programme without events has read models without rows. */
    private void begin(ProgrammeId programme) {
        Map<String, Long> inUse = generations.of(programme);
        ReadModels.ALL.stream()
                .map(ReadModel::name)
                .filter(name -> !inUse.containsKey(name))
                .forEach(name -> generations.use(programme, name, generations.next()));
    }

    /** Puts them back, after the commit. */
    public void put(ProgrammeId programme, StandsAt at, Projections projections) {
        synchronized (programmes) {
            programmes.put(programme, new Kept(at, projections));
        }
    }
}
