package no.tilsagn.readmodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.tilsagn.command.Caller;
import no.tilsagn.command.DatedEvent;
import no.tilsagn.command.Deciders;
import no.tilsagn.command.Decision;
import no.tilsagn.command.Role;
import no.tilsagn.event.AggregateReference;
import no.tilsagn.event.Recorded;
import no.tilsagn.scenario.InMemoryProgramme;
import no.tilsagn.scenario.ReferenceExample;
import no.tilsagn.scenario.Sample;

/** The reference example as it would stand in the log: each event with its own two days. */
public final class ReferenceLog {

    private ReferenceLog() {}

    /** A read model of the whole example. */
    public static <R extends Row> FoldedRows<R> fold(ReadModel<R> readModel) {
        FoldedRows<R> rows = new FoldedRows<>(readModel);
        events().forEach(rows::fold);
        return rows;
    }

    /** Every event, in the order of the log. */
    public static List<Recorded> events() {
        InMemoryProgramme programme = new InMemoryProgramme();
        Caller anyone = new Caller("actor-1", EnumSet.allOf(Role.class));
        Map<AggregateReference, Long> sequences = new HashMap<>();
        List<Recorded> log = new ArrayList<>();
        for (ReferenceExample.Row row : ReferenceExample.rows()) {
            Deciders.Decided decided = Deciders.decide(row.command(), anyone, programme);
            assertThat(decided.decision()).isInstanceOf(Decision.Accepted.class);
            Instant recordedAt = row.recordedOn().atTime(9, 0).toInstant(ZoneOffset.UTC);
            for (DatedEvent dated : ((Decision.Accepted) decided.decision()).events()) {
                programme.record(dated.event());
                AggregateReference aggregate = dated.event().aggregate();
                log.add(new Recorded(
                        Sample.PROGRAMME,
                        log.size() + 1L,
                        "event-" + (log.size() + 1),
                        aggregate,
                        sequences.merge(aggregate, 0L, (before, first) -> before + 1),
                        dated.effectiveOn(),
                        recordedAt,
                        "actor-1",
                        decided.role().orElseThrow().claim(),
                        "request-" + row.number(),
                        "command-" + row.number(),
                        dated.event()));
            }
        }
        return log;
    }
}
