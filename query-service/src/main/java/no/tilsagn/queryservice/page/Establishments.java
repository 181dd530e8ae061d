package no.tilsagn.queryservice.page;

import no.tilsagn.programme.ProgrammeEstablished;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.queryservice.journal.Journal;
import no.tilsagn.queryservice.problem.Problem;
import no.tilsagn.queryservice.problem.ProblemException;
import org.springframework.stereotype.Component;

/** How programmes were established: their names and those of their fund sources. */
@Component
public class Establishments {

    private final Journal journal;

    Establishments(Journal journal) {
        this.journal = journal;
    }

    /** @throws ProblemException when the programme is unknown */
    public ProgrammeEstablished of(ProgrammeId programme) {
        // A programme's first event; nothing is told of one before.
        return journal.after(programme, 0, 1).stream()
                .map(first -> (ProgrammeEstablished) first.event())
                .findFirst()
                .orElseThrow(() -> new ProblemException(Problem.UNKNOWN_PROGRAMME, programme));
    }
}
