package no.tilsagn.commandservice.eventstore;

import java.util.List;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Refuses to start on a store that could lose or change history: a server that acknowledges before it has written, or a
 * database role that may alter events.
 */
@Component
class StoreGuard implements InitializingBean {

    private final JdbcClient jdbc;

    StoreGuard(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void afterPropertiesSet() {
        for (String privilege : List.of("UPDATE", "DELETE", "TRUNCATE")) {
            if (jdbc.sql("select has_table_privilege(current_user, 'event', ?)")
                    .param(privilege)
                    .query(Boolean.class)
                    .single()) {
                throw new IllegalStateException("the service's database role may " + privilege + " events: use a role"
                        + " that may only select and insert");
            }
        }
        for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
            String value = jdbc.sql("select current_setting(?)")
                    .param(setting)
                    .query(String.class)
                    .single();
            if (List.of("off", "local").contains(value)) {
                throw new IllegalStateException(
                        "PostgreSQL runs with " + setting + " = " + value + ": an acknowledged command could be lost");
            }
        }
    }
}
