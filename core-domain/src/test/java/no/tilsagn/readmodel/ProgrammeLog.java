package no.tilsagn.readmodel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.event.AggregateReference;
import no.tilsagn.event.DomainEvent;
import no.tilsagn.event.Recorded;
import no.tilsagn.programme.FundSource;
import no.tilsagn.programme.ProgrammeEstablished;
import no.tilsagn.programme.ProgrammeId;

/** A programme's log that tests write, one event after another. */
public final class ProgrammeLog {

    public static final ProgrammeId PROGRAMME = ProgrammeId.of("delprogram-sysselsetting");
    public static final DecisionReference DECISION = new DecisionReference("HP25 9.1", LocalDate.of(2024, 12, 10));

    private final List<Recorded> log = new ArrayList<>();
    private final Map<AggregateReference, Long> sequences = new HashMap<>();
    private LocalDate effectiveOn = LocalDate.of(2025, 1, 1);
    private String actor = "actor-1";
    private String role = "board-secretary";

    private ProgrammeLog() {}

    /** A log that begins with the programme's establishment. */
    public static ProgrammeLog established() {
        Year last = Year.of(2026);
        return new ProgrammeLog()
                .record(new ProgrammeEstablished(
                        PROGRAMME,
                        "Delprogram sysselsetting",
                        List.of(
                                new FundSource("GDS", "Groruddalssatsingen", last),
                                new FundSource("OS", "Oslo sør-satsingen", last),
                                new FundSource("OIO", "Oslo indre øst-satsingen", last)),
                        DECISION,
                        false));
    }

    public ProgrammeLog on(LocalDate day) {
        effectiveOn = day;
        return this;
    }

    public ProgrammeLog by(String whoever, String inRole) {
        actor = whoever;
        role = inRole;
        return this;
    }

    public ProgrammeLog record(DomainEvent... events) {
        for (DomainEvent event : events) {
            long position = log.size() + 1L;
            log.add(new Recorded(
                    PROGRAMME,
                    position,
                    "event-" + position,
                    event.aggregate(),
                    sequences.merge(event.aggregate(), 0L, (before, first) -> before + 1),
                    effectiveOn,
                    Instant.parse("2025-01-02T08:00:00Z").plusSeconds(position),
                    actor,
                    role,
                    "request-1",
                    "command-1",
                    event));
        }
        return this;
    }

    public List<Recorded> events() {
        return List.copyOf(log);
    }

    public <R extends Row> FoldedRows<R> fold(ReadModel<R> readModel) {
        FoldedRows<R> rows = new FoldedRows<>(readModel);
        log.forEach(rows::fold);
        return rows;
    }
}
