package no.tilsagn.audit;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.tilsagn.board.Deputising;
import no.tilsagn.board.DeputisingCause;
import no.tilsagn.board.SeatKind;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.event.Recorded;
import no.tilsagn.fundingapplication.DecidedUnder;
import no.tilsagn.rule.DecidingAuthority;
import no.tilsagn.transfer.FundsTransferred;
import org.jspecify.annotations.Nullable;

/** Who deputised for the chair sat on the deputy's seat that day, and a recused chair left it to the deputy. */
final class DeputyDecisions {

    private final List<Finding> found;
    private final SeatsOfTheLog seats = new SeatsOfTheLog();
    private final Set<String> chairRecusedFrom = new HashSet<>();

    DeputyDecisions(List<Finding> found) {
        this.found = found;
    }

    void look(Recorded recorded) {
        seats.look(recorded.event());
        if (recorded.event() instanceof FundsTransferred e) {
            seatHeld(recorded, e.deputising(), e.decision());
        }
    }

    /** A decision about an application, under the authority that it stores. */
    void decided(Recorded recorded, DecidedUnder under, DecisionReference decision) {
        String application = recorded.aggregate().id();
        Deputising deputising = under.deputising();
        boolean chairs = under.authority() == DecidingAuthority.BOARD_CHAIR;
        if (deputising != null && !chairs) {
            add(recorded, "deputy-of-other-authority", "seat", deputising.seat(), "authority", under.authority());
        }
        if (deputising == null && chairs && chairRecusedFrom.contains(application)) {
            add(recorded, "recused-chair-decided");
        }
        if (deputising != null && deputising.cause() == DeputisingCause.CHAIR_RECUSED) {
            chairRecusedFrom.add(application);
        }
        seatHeld(recorded, deputising, decision);
    }

    private void seatHeld(Recorded recorded, @Nullable Deputising deputising, DecisionReference decision) {
        if (deputising != null
                && !seats.on(decision.decidedOn(), seat -> seat.kind() == SeatKind.DEPUTY_CHAIR)
                        .contains(deputising.seat())) {
            add(recorded, "not-the-deputys-seat", "seat", deputising.seat(), "day", decision.decidedOn());
        }
    }

    private void add(Recorded recorded, String code, Object... facts) {
        Finding finding = Finding.at(recorded.position(), code, facts);
        finding.facts().put("about", recorded.aggregate().id());
        found.add(finding);
    }
}
