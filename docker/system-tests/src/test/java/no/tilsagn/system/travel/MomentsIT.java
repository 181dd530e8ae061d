package no.tilsagn.system.travel;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import no.tilsagn.benchmark.BulkLoad;
import no.tilsagn.event.Recorded;
import no.tilsagn.launcher.postgres.Database;
import no.tilsagn.launcher.stack.Stack;
import no.tilsagn.system.log.EventTable;
import no.tilsagn.system.stack.Api;
import no.tilsagn.system.stack.RunningSystem;
import no.tilsagn.system.stack.Seed;
import no.tilsagn.system.stack.SharedStack;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In a short history and in a long one, the answer at any moment is the fold from the start. */
@Order(7)
@ExtendWith(SharedStack.class)
class MomentsIT {

    private static final int MOMENTS = Seed.count(20, 100);

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void the_answer_at_any_moment_is_the_fold_from_the_start(int which, Stack stack) throws Exception {
        int events = which == 0 ? Seed.count(1_000, 10_000) : Seed.count(10_000, 1_000_000);
        String programme = SharedStack.programme("long", which);
        RunningSystem system = RunningSystem.of(stack);
        long last = load(system, programme, events);
        Random random = Seed.random("%d moments of %d events".formatted(MOMENTS, last));
        List<Moment> moments =
                Stream.generate(() -> Moment.any(random, last)).limit(MOMENTS).toList();
        try (Api api = new Api(system)) {
            Awaitility.await()
                    .atMost(Duration.ofMinutes(20))
                    .pollInterval(Duration.ofSeconds(1))
                    .until(() -> api.reached(programme) == last);

            new EventTable(system).forEach(programme, event -> {
                Recorded recorded = event.recorded();
                moments.forEach(moment -> moment.fold(recorded));
            });

            for (Moment moment : moments) {
                assertThat(moment.served(api, programme))
                        .as("%s at %s", programme, moment)
                        .isEqualTo(moment.folded());
            }
        }
    }

    private static long load(RunningSystem system, String programme, int events) throws Exception {
        try (Connection owner = system.connect(Database.TILSAGN_COMMAND)) {
            return BulkLoad.load(owner, programme, events);
        }
    }
}
