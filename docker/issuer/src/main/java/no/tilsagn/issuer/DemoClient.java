package no.tilsagn.issuer;

import java.util.Arrays;
import java.util.Locale;

/** A demo client per role of the programme; its id is the role's name in a token. */
enum DemoClient {
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

    DemoClient(String organisation) {
        this.organisation = organisation;
    }

    String role() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Opaque: a token names no person. */
    String actor() {
        return "actor-" + role();
    }

    String organisation() {
        return organisation;
    }

    static DemoClient ofRole(String role) {
        return Arrays.stream(values())
                .filter(client -> client.role().equals(role))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No demo client has the role " + role));
    }
}
