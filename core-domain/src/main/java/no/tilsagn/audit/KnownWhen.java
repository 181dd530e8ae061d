package no.tilsagn.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.tilsagn.event.EventReference;
import no.tilsagn.event.Recorded;
import no.tilsagn.project.PhaseDecisionCorrected;
import no.tilsagn.spending.SpendingCorrected;
import no.tilsagn.yearend.OpeningAdjusted;

/** Positions have no hole, recorded times never go back, and a correction cites an event that came before it. */
final class KnownWhen implements Check {

    private final List<Finding> found = new ArrayList<>();
    private final Map<String, Long> lastOfStream = new HashMap<>();
    private Instant recordedAt = Instant.MIN;
    private long position;

    @Override
    public Claim claim() {
        return Claim.KNOWN_WHEN;
    }

    @Override
    public void look(Recorded recorded) {
        if (recorded.position() != position + 1) {
            add(recorded, "position-missing", "expected", position + 1);
        }
        if (recorded.recordedAt().isBefore(recordedAt)) {
            add(
                    recorded,
                    "recorded-before-the-event-before",
                    "before",
                    recordedAt,
                    "recordedAt",
                    recorded.recordedAt());
        }
        if (recorded.event() instanceof SpendingCorrected e) {
            cites(recorded, e.corrects());
        } else if (recorded.event() instanceof PhaseDecisionCorrected e) {
            cites(recorded, e.corrects());
        } else if (recorded.event() instanceof OpeningAdjusted e) {
            cites(recorded, e.cause());
        }
        lastOfStream.put(recorded.aggregate().id(), recorded.sequence());
        position = recorded.position();
        recordedAt = recorded.recordedAt();
    }

    private void cites(Recorded recorded, EventReference cited) {
        if (lastOfStream.getOrDefault(cited.aggregate(), -1L) < cited.sequence()) {
            add(recorded, "cites-nothing-before-it", "aggregate", cited.aggregate(), "sequence", cited.sequence());
        }
    }

    private void add(Recorded recorded, String code, Object... facts) {
        found.add(Finding.at(recorded.position(), code, facts));
    }

    @Override
    public List<Finding> findings() {
        return List.copyOf(found);
    }
}
