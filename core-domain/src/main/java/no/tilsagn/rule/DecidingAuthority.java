package no.tilsagn.rule;

import no.tilsagn.command.Role;

/** Who may decide a funding application, by the amount applied for. */
public enum DecidingAuthority {
    PROGRAMME_LEADER(Role.PROGRAMME_LEADER),
    BOARD_CHAIR(Role.BOARD_CHAIR),
    /** The board decides in its meetings; its secretary gives the command. */
    STRATEGIC_BOARD(Role.BOARD_SECRETARY);

    private final Role role;

    DecidingAuthority(Role role) {
        this.role = role;
    }

    /** The role that gives the command for a decision of its own. */
    public Role role() {
        return role;
    }
}
