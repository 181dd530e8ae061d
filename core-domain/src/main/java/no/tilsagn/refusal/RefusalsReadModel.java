package no.tilsagn.refusal;

import java.util.List;
import java.util.Optional;
import no.tilsagn.event.CommandRefused;
import no.tilsagn.event.Recorded;
import no.tilsagn.readmodel.ChangedRows;
import no.tilsagn.readmodel.ReadModel;
import no.tilsagn.readmodel.Rows;

/**
 * Every refused command, linked to what its actor asked for next.
 *
 * <p>At most one refusal of an actor waits for its next request: a second refusal is the next request of the first. A
 * request's later events find nothing waiting, so the link leads to its first.
 */
public final class RefusalsReadModel implements ReadModel<RefusalRow> {

    public RefusalsReadModel() {}

    @Override
    public String name() {
        return "refusals";
    }

    @Override
    public Class<RefusalRow> rowType() {
        return RefusalRow.class;
    }

    @Override
    public List<RefusalRow> fold(Rows<RefusalRow> before, Recorded recorded) {
        ChangedRows<RefusalRow> rows = new ChangedRows<>(before);
        waiting(before, recorded.actor()).ifPresent(refusal -> {
            rows.put(refusal.followedBy(NextRequest.of(recorded)));
            rows.put(new ActorLink(recorded.actor(), null));
        });
        if (recorded.event() instanceof CommandRefused refused) {
            rows.put(RefusedCommand.of(recorded, refused));
            rows.put(new ActorLink(recorded.actor(), recorded.position()));
        }
        return rows.changes();
    }

    private static Optional<RefusedCommand> waiting(Rows<RefusalRow> before, String actor) {
        return before.find(ActorLink.key(actor))
                .map(row -> ((ActorLink) row).refusal())
                .flatMap(position -> before.find(RefusedCommand.key(position)))
                .map(RefusedCommand.class::cast);
    }
}
