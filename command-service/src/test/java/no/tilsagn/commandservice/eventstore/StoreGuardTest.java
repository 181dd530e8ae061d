package no.tilsagn.commandservice.eventstore;

import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import no.tilsagn.commandservice.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

class StoreGuardTest {

    private Connection connection;
    private JdbcClient jdbc;

    @BeforeEach
    void aTableThatTheRoleMayOnlyReadAndAddTo() throws SQLException {
        connection = TestDatabase.asOwner().getConnection();
        jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        jdbc.sql("create temporary table event (position bigint)").update();
        jdbc.sql("grant select, insert on event to tilsagn_command").update();
        jdbc.sql("set role tilsagn_command").update();
    }

    @AfterEach
    void close() throws SQLException {
        jdbc.sql("reset role").update();
        jdbc.sql("drop table event").update();
        connection.close();
    }

    @Test
    void startsOnARoleThatMayReadAndAdd() {
        assertThatNoException().isThrownBy(() -> new StoreGuard(jdbc).afterPropertiesSet());
    }

    @Test
    void refusesToStartOnARoleThatMayChangeEvents() {
        jdbc.sql("reset role").update();
        assertThatThrownBy(() -> new StoreGuard(jdbc).afterPropertiesSet()).hasMessageContaining("UPDATE events");
    }

    @Test
    void refusesToStartWhereACommitIsAcknowledgedBeforeItIsWritten() {
        jdbc.sql("set synchronous_commit = off").update();
        assertThatThrownBy(() -> new StoreGuard(jdbc).afterPropertiesSet())
                .hasMessageContaining("synchronous_commit = off");
    }
}
