package no.tilsagn.commandservice.recordingclock;

import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import no.tilsagn.commandservice.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

class ClockGuardTest {

    private Connection connection;
    private JdbcClient jdbc;
    private ClockGuard guard;

    @BeforeEach
    void aStoreOfSimulatedProgrammes() throws SQLException {
        connection = TestDatabase.asOwner().getConnection();
        jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        jdbc.sql("create temporary table programme_head (programme text)").update();
        jdbc.sql("create temporary table event (programme text, position bigint, payload text)")
                .update();
        guard = new ClockGuard(jdbc);
        established("a-story", "{\"simulated\":true}");
    }

    @AfterEach
    void close() throws SQLException {
        jdbc.sql("drop table event, programme_head").update();
        connection.close();
    }

    @Test
    void aSimulatedClockMayGoOnWhereOneBegan() {
        assertThatNoException().isThrownBy(guard::requireNothingRecordedInRealTime);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"simulated\":false}", "{}"})
    void aSimulatedClockIsKeptOutOfALogThatDoesNotSayItIsSimulated(String payload) {
        established("a-real-one", payload);
        assertThatThrownBy(guard::requireNothingRecordedInRealTime)
                .hasMessageContaining("a-real-one was established in real time");
    }

    private void established(String programme, String payload) {
        jdbc.sql("insert into programme_head values (?)").param(programme).update();
        jdbc.sql("insert into event values (?, 1, ?), (?, 2, '{}')")
                .params(programme, payload, programme)
                .update();
    }
}
