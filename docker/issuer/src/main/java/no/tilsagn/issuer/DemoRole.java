package no.tilsagn.issuer;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A role of the programme, and who holds it in the demonstration. */
enum DemoRole {
    BOARD_SECRETARY("Strategic board"),
    BOARD_CHAIR("Strategic board"),
    PROGRAMME_LEADER("Programme office"),
    PROGRAMME_OFFICE("Programme office"),
    OWNER_GROUP("Project-owner group"),
    PROJECT_OWNER("Project owner"),
    AUDITOR("Municipal audit"),
    DASHBOARD("Dashboard"),
    OPERATOR("Operations");

    private final String organisation;

    DemoRole(String organisation) {
        this.organisation = organisation;
    }

    /** As a token names it. */
    String claim() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String organisation() {
        return organisation;
    }

    static Optional<DemoRole> named(String claim) {
        return Arrays.stream(values())
                .filter(role -> role.claim().equals(claim))
                .findFirst();
    }
}
