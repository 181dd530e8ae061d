package no.tilsagn.commandservice.eventstore;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import no.tilsagn.programme.ProgrammeId;
import org.axonframework.common.Registration;
import org.axonframework.common.caching.Cache;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The aggregates of recently busy programmes, bounded, each programme's with the position up to which they are current.
 *
 * <p>Axon asks for them inside a unit of work, which says whose they are; a programme's are only touched while its head
 * row is locked, by one thread at a time.
 */
@Component
public class AggregateCaches implements Cache {

    private static final String KEY = AggregateCaches.class.getName();
    private static final int PROGRAMMES = 200;
    private static final int AGGREGATES = 5_000;

    private final Map<ProgrammeId, ProgrammeCache> programmes = Collections.synchronizedMap(bounded(PROGRAMMES));

    /** The aggregates of one programme. */
    public static final class ProgrammeCache {
        private final Map<Object, Object> aggregates = bounded(AGGREGATES);
        private long known;

        /** The position of the last event they reflect. */
        public long known() {
            return known;
        }

        /** Says that they reflect every event up to a position. */
        public void known(long position) {
            known = position;
        }

        /** Forgets aggregates that others have changed. */
        public void forget(Collection<String> ids) {
            ids.forEach(aggregates::remove);
        }
    }

    /** The cache of a programme, for the current root unit of work. */
    public ProgrammeCache use(ProgrammeId programme) {
        ProgrammeCache cache = programmes.computeIfAbsent(programme, id -> new ProgrammeCache());
        CurrentUnitOfWork.get().root().resources().put(KEY, cache);
        return cache;
    }

    /** Forgets all of a programme's aggregates: after a failure nobody knows which of them are ahead of the store. */
    public void forget(ProgrammeId programme) {
        programmes.remove(programme);
    }

    private static Map<Object, Object> current() {
        ProgrammeCache cache = CurrentUnitOfWork.get().root().getResource(KEY);
        if (cache == null) {
            throw new IllegalStateException("aggregates are loaded by the executor only");
        }
        return cache.aggregates;
    }

    private static <K, V> Map<K, V> bounded(int size) {
        return new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > size;
            }
        };
    }

    @Override
    @SuppressWarnings("unchecked")
    public <K, V> @Nullable V get(K key) {
        return (V) current().get(key);
    }

    @Override
    public void put(Object key, Object value) {
        current().put(key, value);
    }

    @Override
    public boolean putIfAbsent(Object key, Object value) {
        return current().putIfAbsent(key, value) == null;
    }

    @Override
    public boolean remove(Object key) {
        return current().remove(key) != null;
    }

    @Override
    public void removeAll() {
        current().clear();
    }

    @Override
    public boolean containsKey(Object key) {
        return current().containsKey(key);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <V> void computeIfPresent(Object key, UnaryOperator<V> update) {
        current().computeIfPresent(key, (k, value) -> update.apply((V) value));
    }

    @Override
    public Registration registerCacheEntryListener(EntryListener listener) {
        throw new UnsupportedOperationException("nobody listens to this cache");
    }
}
