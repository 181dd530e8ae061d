package no.tilsagn.commandservice.model;

import java.util.List;
import java.util.Map;

/** Lets requests name cases of the board. */
final class CitedCases {

    private final Chance chance;
    private final BoardModel board;

    CitedCases(Chance chance, BoardModel board) {
        this.chance = chance;
        this.board = board;
    }

    /** The same decision, said to be a case's: often the one it would carry out, if there is one. */
    Draft citing(Draft draft) {
        if (!draft.roles().contains(BoardRequests.SECRETARY) || !draft.body().has("decision")) {
            return draft;
        }
        if (board.meetings().isEmpty() || draft.path().startsWith("/rules") || chance.in(25)) {
            return draft.by(BoardRequests.SECRETARY);
        }
        String meeting = chance.of(board.meetings().keySet());
        String number = String.valueOf(chance.from(1, 4));
        List<String> needed = board.needed(draft.by(BoardRequests.SECRETARY).request("@"));
        for (Map.Entry<String, BoardModel.Meeting> held : board.meetings().entrySet()) {
            for (Map.Entry<String, BoardModel.Case> each : held.getValue().cases.entrySet()) {
                BoardModel.Case about = each.getValue();
                if (!needed.isEmpty()
                        && List.of(about.kind, about.subject).equals(needed.subList(0, 2))
                        && chance.in(75)) {
                    meeting = held.getKey();
                    number = each.getKey();
                }
            }
        }
        String on = chance.in(90) ? board.meetings().get(meeting).heldOn : chance.of(BoardRequests.DAYS);
        return draft.by(BoardRequests.SECRETARY)
                .with(
                        "decision",
                        Json.of("reference", meeting + "/" + number, "decidedOn", on)
                                .fields());
    }
}
