package no.tilsagn.queryservice.intake;

import java.time.Instant;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.queryservice.problem.Problem;
import no.tilsagn.queryservice.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A programme's intake over HTTP. */
@RestController
@RequestMapping("/programmes/{programme}/intake")
class IntakeController {

    private final IntakeStates states;
    private final WaitingEvents waiting;
    private final ProgrammeIntake intake;

    IntakeController(IntakeStates states, WaitingEvents waiting, ProgrammeIntake intake) {
        this.states = states;
        this.waiting = waiting;
        this.intake = intake;
    }

    /**
     * Where a programme's intake stands.
     *
     * @param position of the last folded event
     * @param since when it took on this status
     * @param waiting messages that have come and cannot be folded yet
     */
    record IntakeAnswer(
            ProgrammeId programme,
            long position,
            IntakeStatus status,
            @Nullable String reason,
            Instant since,
            @Nullable Instant lastRecordedAt,
            long waiting) {}

    @GetMapping
    IntakeAnswer intake(@PathVariable ProgrammeId programme) {
        return answer(known(programme));
    }

    @PostMapping("/retry")
    IntakeAnswer retry(@PathVariable ProgrammeId programme) {
        return answer(intake.retry(known(programme).programme()));
    }

    private IntakeState known(ProgrammeId programme) {
        return states.find(programme).orElseThrow(() -> new ProblemException(Problem.UNKNOWN_PROGRAMME, programme));
    }

    private IntakeAnswer answer(IntakeState state) {
        return new IntakeAnswer(
                state.programme(),
                state.position(),
                state.status(),
                state.reason(),
                state.since(),
                state.lastRecordedAt(),
                waiting.count(state.programme()));
    }
}
