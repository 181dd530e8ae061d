package no.tilsagn.launcher.postgres;

import java.util.Locale;

/** A database of the stack: the service's role may connect, the owner's role may create. */
public enum Database {
    TILSAGN_COMMAND(DatabaseRole.TILSAGN_COMMAND_OWNER, DatabaseRole.TILSAGN_COMMAND),
    TILSAGN_QUERY(DatabaseRole.TILSAGN_QUERY_OWNER, DatabaseRole.TILSAGN_QUERY);

    private final DatabaseRole owner;
    private final DatabaseRole service;

    Database(DatabaseRole owner, DatabaseRole service) {
        this.owner = owner;
        this.service = service;
    }

    /** As PostgreSQL knows it. */
    public String databaseName() {
        return name().toLowerCase(Locale.ROOT);
    }

    public DatabaseRole owner() {
        return owner;
    }

    public DatabaseRole service() {
        return service;
    }
}
