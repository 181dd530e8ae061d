package no.tilsagn.launcher.programmefile.content;

import java.util.List;

/** The seats of the board and the decision they rest on. */
public record BoardSeats(Decision decision, List<Seat> items) {

    /** A seat by its printed number; the role is an office, never a name. */
    public record Seat(int seat, String organisation, String role, String kind, boolean voting) {}
}
