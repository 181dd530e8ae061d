package no.tilsagn.queryservice.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import no.tilsagn.decision.DecisionKind;
import no.tilsagn.decision.DecisionMade;
import no.tilsagn.decision.DecisionsReadModel;
import no.tilsagn.event.DomainEvent;
import no.tilsagn.queryservice.answer.PageRequest;
import no.tilsagn.queryservice.answer.Period;
import no.tilsagn.queryservice.answer.Slice;
import no.tilsagn.queryservice.answer.Snapshot;
import no.tilsagn.queryservice.journal.Journal;
import no.tilsagn.queryservice.readmodel.RowQuery;
import no.tilsagn.queryservice.readmodel.StoredRows;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads decisions: the list knows which there are, and the journal what their events say. */
@Component
class Decisions {

    private static final RowQuery<DecisionMade> ALL =
            RowQuery.of(new DecisionsReadModel(), DecisionMade.class, DecisionMade.KEY_PREFIX);
    private static final int BATCH = 500;

    private final StoredRows rows;
    private final Journal journal;
    private final DecisionSentences sentences;

    Decisions(StoredRows rows, Journal journal, DecisionSentences sentences) {
        this.rows = rows;
        this.journal = journal;
        this.sentences = sentences;
    }

    /** Those decided in a period, in the order of the days; of one kind, or of all when none is given. */
    Slice<DecisionItem> page(
            Snapshot snapshot, Period decided, @Nullable DecisionKind kind, PageRequest page, Locale language) {
        Slice<DecisionMade> made = rows.page(snapshot, ALL.with("kind", kind).decidedIn(decided), page);
        return new Slice<>(told(snapshot, made.items(), language), made.total());
    }

    /** Gives every one, in the order of the days. */
    void forEach(Snapshot snapshot, Locale language, Consumer<DecisionItem> each) {
        List<DecisionMade> batch = new ArrayList<>();
        rows.forEach(snapshot, ALL, made -> {
            batch.add(made);
            if (batch.size() == BATCH) {
                told(snapshot, batch, language).forEach(each);
                batch.clear();
            }
        });
        told(snapshot, batch, language).forEach(each);
    }

    private List<DecisionItem> told(Snapshot snapshot, List<DecisionMade> made, Locale language) {
        Map<Long, DomainEvent> events = journal.events(
                snapshot.programme(), made.stream().map(DecisionMade::position).toList());
        return made.stream()
                .map(each -> DecisionItem.of(
                        each,
                        sentences.of(
                                Objects.requireNonNull(events.get(each.position())),
                                each.subject(),
                                each.deputising(),
                                language)))
                .toList();
    }
}
