package no.tilsagn.system.drain;

import java.time.Instant;
import no.tilsagn.system.stack.Answer;

/** An attempt, what was answered, and when the answer was there. */
record Given(Attempt attempt, Answer answer, Instant at) {

    boolean refused() {
        return answer.status() != 200;
    }
}
