package no.tilsagn.queryservice.accesslog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.queryservice.answer.PageRequest;
import no.tilsagn.queryservice.answer.Slice;
import no.tilsagn.queryservice.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;

/** The access log in the database; only ever added to. */
@Component
public class AccessLog {

    private final JdbcClient jdbc;
    private final Clock clock;

    AccessLog(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Logs an answer before it is given: what cannot be logged is not shown. */
    public void add(
            Caller caller,
            ProgrammeId programme,
            String path,
            @Nullable String query,
            long position,
            @Nullable LocalDate effectiveOn) {
        jdbc.sql("""
                        insert into access_log (programme, at, actor, roles, path, position, effective_on)
                        values (:programme, :at, :actor, :roles, :path, :position, :effectiveOn::date)
                        """)
                .param("programme", programme.value())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("actor", caller.actor())
                .param("roles", new SqlArrayValue("text", caller.claims().toArray()))
                .param("path", query == null ? path : path + "?" + query)
                .param("position", position)
                .param("effectiveOn", effectiveOn)
                .update();
    }

    Slice<Access> page(ProgrammeId programme, PageRequest page) {
        long total = jdbc.sql("select count(*) from access_log where programme = :programme")
                .param("programme", programme.value())
                .query(Long.class)
                .single();
        List<Access> items = jdbc.sql("""
                        select * from access_log where programme = :programme order by number limit :size offset :offset
                        """)
                .param("programme", programme.value())
                .param("size", page.size())
                .param("offset", page.offset())
                .query(AccessLog::access)
                .list();
        return new Slice<>(items, total);
    }

    /** The first number that was given and whose access is not there any more; none where all are. */
    Optional<Long> firstMissing(ProgrammeId programme) {
        return jdbc.sql("""
                        select given.number
                        from access_log_head head cross join lateral generate_series(1, head.number) as given (number)
                        left join access_log log on log.programme = head.programme and log.number = given.number
                        where head.programme = :programme and log.number is null
                        order by given.number limit 1
                        """)
                .param("programme", programme.value())
                .query(Long.class)
                .optional();
    }

    private static Access access(ResultSet row, int n) throws SQLException {
        return new Access(
                row.getLong("number"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                List.of((String[]) row.getArray("roles").getArray()),
                row.getString("path"),
                row.getLong("position"),
                row.getObject("effective_on", LocalDate.class));
    }
}
