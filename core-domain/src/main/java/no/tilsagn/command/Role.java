package no.tilsagn.command;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A role in a programme, as the caller's token names it. */
public enum Role {
    BOARD_SECRETARY,
    BOARD_CHAIR,
    PROGRAMME_LEADER,
    PROGRAMME_OFFICE,
    OWNER_GROUP,
    PROJECT_OWNER,
    AUDITOR,
    DASHBOARD,
    OPERATOR;

    /** The role as it stands in tokens and in the log, such as {@code board-secretary}. */
    public String claim() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The role a claim names; none for a claim this programme does not know. */
    public static Optional<Role> ofClaim(String claim) {
        return Arrays.stream(values())
                .filter(role -> role.claim().equals(claim))
                .findFirst();
    }
}
