package no.tilsagn.queryservice.portfolio;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import no.tilsagn.portfolio.EntryKind;
import no.tilsagn.portfolio.PhaseBasis;
import no.tilsagn.portfolio.PortfolioEntry;
import no.tilsagn.portfolio.PortfolioReadModel;
import no.tilsagn.project.BuildsOn;
import no.tilsagn.queryservice.answer.PageRequest;
import no.tilsagn.queryservice.answer.Slice;
import no.tilsagn.queryservice.answer.Snapshot;
import no.tilsagn.queryservice.portfolio.PortfolioFilter.PhaseFilter;
import no.tilsagn.queryservice.readmodel.RowQuery;
import no.tilsagn.queryservice.readmodel.StoredRows;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the portfolio. */
@Component
public class Portfolio {

    /** By kind, then by number. */
    static final String ORDER = "row ->> 'kind', (row -> 'register' ->> 'number') collate \"C\"";

    private static final PortfolioReadModel READ_MODEL = new PortfolioReadModel();
    private static final RowQuery<PortfolioEntry> ENTRIES = RowQuery.of(
                    READ_MODEL, PortfolioEntry.class, PortfolioEntry.KEY_PREFIX)
            .orderedBy(ORDER);

    private final StoredRows rows;

    Portfolio(StoredRows rows) {
        this.rows = rows;
    }

    Slice<PortfolioItem> page(Snapshot snapshot, PortfolioFilter filter, PageRequest page) {
        RowQuery<PortfolioEntry> query = ENTRIES.with("kind", filter.kind());
        if (filter.phase() != null) {
            query = query.containing(Map.of("standing", standing(filter.phase())));
        }
        if (filter.owner() != null) {
            query = query.containing(Map.of("register", Map.of("owners", List.of(filter.owner()))));
        }
        if (filter.focusArea() != null) {
            query = query.withNumberIn(numbers(snapshot, filter.focusArea()));
        }
        return rows.page(snapshot, query, page).map(PortfolioItem::of);
    }

    /** All of it, by kind and number. */
    public List<PortfolioItem> all(Snapshot snapshot) {
        return rows.list(snapshot, ENTRIES).stream().map(PortfolioItem::of).toList();
    }

    Optional<PortfolioItem> find(Snapshot snapshot, String id) {
        return rows.find(snapshot, READ_MODEL, PortfolioEntry.KEY_PREFIX + id)
                .map(PortfolioEntry.class::cast)
                .map(PortfolioItem::of);
    }

    private static Map<String, String> standing(PhaseFilter phase) {
        return phase == PhaseFilter.NOT_STATED
                ? Map.of("phaseBasis", PhaseBasis.NOT_STATED.name())
                : Map.of("phase", phase.phase().name());
    }

    // The focus area's own code, and the numbers of the projects it builds on.
    private List<String> numbers(Snapshot snapshot, String codeOrId) {
        return rows.list(snapshot, ENTRIES.with("kind", EntryKind.FOCUS_AREA)).stream()
                .filter(area ->
                        area.id().equals(codeOrId) || area.register().number().equals(codeOrId))
                .flatMap(area -> Stream.concat(Stream.of(area.register().number()), builtOn(area)))
                .toList();
    }

    private static Stream<String> builtOn(PortfolioEntry area) {
        return area.register().buildsOn().stream()
                .<@Nullable String>map(BuildsOn::project)
                .filter(Objects::nonNull);
    }
}
