package no.tilsagn.queryservice.readmodel;

import java.util.List;
import java.util.Map;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.queryservice.journal.Journal;
import no.tilsagn.queryservice.problem.ProblemException;
import no.tilsagn.readmodel.ReadModel;
import no.tilsagn.readmodel.ReadModels;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Builds what a new version of the software brings along: a read model that a programme with a history does not have. */
@Component
class NewReadModels {

    private static final Logger LOG = LoggerFactory.getLogger(NewReadModels.class);

    private final JdbcClient jdbc;
    private final Generations generations;
    private final Journal journal;
    private final Rebuild rebuild;

    NewReadModels(JdbcClient jdbc, Generations generations, Journal journal, Rebuild rebuild) {
        this.jdbc = jdbc;
        this.generations = generations;
        this.journal = journal;
        this.rebuild = rebuild;
    }

    /** Until one is built, queries of it are answered with read-model-not-built; the others answer and fold. */
    @EventListener(ApplicationReadyEvent.class)
    void build() {
        Thread.ofVirtual().name("new-read-models").start(() -> programmes().forEach(this::build));
    }

    private void build(ProgrammeId programme) {
        Map<String, Long> inUse = generations.of(programme);
        for (ReadModel<?> readModel : ReadModels.ALL) {
            if (!inUse.containsKey(readModel.name())) {
                build(programme, readModel);
            }
        }
    }

    private void build(ProgrammeId programme, ReadModel<?> readModel) {
        try {
            LOG.info("{} of {} is new and is built from the journal", readModel.name(), programme);
            rebuild.of(programme, readModel, EventSource.of(journal), true);
        } catch (ProblemException e) {
            LOG.error("{} of {} is not built: {}", readModel.name(), programme, e.getMessage());
        }
    }

    private List<ProgrammeId> programmes() {
        return jdbc.sql("select programme from programme_intake where position > 0 order by programme")
                .query((row, n) -> ProgrammeId.of(row.getString(1)))
                .list();
    }
}
