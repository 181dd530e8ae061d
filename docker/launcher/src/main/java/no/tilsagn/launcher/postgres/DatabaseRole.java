package no.tilsagn.launcher.postgres;

import java.util.Locale;

/** Who logs in to PostgreSQL. An owner's role migrates its schema; a service's role may only what migrations grant. */
public enum DatabaseRole {
    POSTGRES,
    TILSAGN_COMMAND_OWNER,
    TILSAGN_COMMAND,
    TILSAGN_QUERY_OWNER,
    TILSAGN_QUERY;

    /** As PostgreSQL knows it. */
    public String roleName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
