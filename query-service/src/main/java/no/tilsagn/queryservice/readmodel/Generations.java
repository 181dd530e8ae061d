package no.tilsagn.queryservice.readmodel;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.tilsagn.programme.ProgrammeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which rows each read model consists of: those of its generation in use, within the caller's transaction. */
@Component
class Generations {

    private final JdbcClient jdbc;

    Generations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The generations in use, by the name of the read model. */
    Map<String, Long> of(ProgrammeId programme) {
        return jdbc
                .sql("select name, generation from read_model where programme = :programme")
                .param("programme", programme.value())
                .query((row, n) -> Map.entry(row.getString(1), row.getLong(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    Optional<Long> find(ProgrammeId programme, String readModel) {
        return jdbc.sql("select generation from read_model where programme = :programme and name = :name")
                .param("programme", programme.value())
                .param("name", readModel)
                .query(Long.class)
                .optional();
    }

    /** A generation that nothing uses yet. */
    long next() {
        return jdbc.sql("select nextval('read_model_generation')")
                .query(Long.class)
                .single();
    }

    /** Lets the read model consist of a generation's rows from now on. */
    void use(ProgrammeId programme, String readModel, long generation) {
        jdbc.sql("""
                        insert into read_model (programme, name, generation) values (:programme, :name, :generation)
                        on conflict (programme, name) do update set generation = excluded.generation
                        """)
                .param("programme", programme.value())
                .param("name", readModel)
                .param("generation", generation)
                .update();
    }
}
