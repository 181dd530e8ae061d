package no.tilsagn.commandservice.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.function.Supplier;
import no.tilsagn.command.Refusal;
import no.tilsagn.command.RefusalCode;
import no.tilsagn.commandservice.execution.Answer;
import no.tilsagn.programme.ProgrammeId;
import org.junit.jupiter.api.Test;

/** Three refusals at once, then six a minute: one each ten seconds. */
class RefusalLimitTest {

    private static final ProgrammeId PROGRAMME = ProgrammeId.of("programme-1");
    private static final ProgrammeId OTHER = ProgrammeId.of("programme-2");
    private static final Supplier<Answer> REFUSED =
            () -> new Answer.Refused(PROGRAMME, 7, Refusal.of(RefusalCode.UNKNOWN_PROJECT, "project", "2021-37"));
    private static final Supplier<Answer> ACCEPTED = () -> new Answer.Stale(3);

    private final StandingTime time = new StandingTime();
    private final RefusalLimit limit = new RefusalLimit(new RefusalLimitSettings(3, 6, 100), time);

    @Test
    void the_fourth_refusal_in_a_row_is_one_too_many() {
        refuse("flooder", 3);

        assertThatExceptionOfType(TooManyRefusalsException.class)
                .isThrownBy(() -> limit.within(PROGRAMME, "flooder", REFUSED))
                .satisfies(e -> {
                    assertThat(e.burst()).isEqualTo(3);
                    assertThat(e.perMinute()).isEqualTo(6);
                    assertThat(e.retryAfterSeconds()).isEqualTo(10);
                });
    }

    @Test
    void whoever_is_limited_is_not_even_decided() {
        refuse("flooder", 3);

        assertThatExceptionOfType(TooManyRefusalsException.class)
                .isThrownBy(() -> limit.within(PROGRAMME, "flooder", () -> {
                    throw new AssertionError("decided");
                }));
    }

    @Test
    void other_actors_and_the_same_actor_in_another_programme_go_through() {
        refuse("flooder", 3);

        assertThat(limit.within(PROGRAMME, "another", REFUSED)).isInstanceOf(Answer.Refused.class);
        assertThat(limit.within(OTHER, "flooder", REFUSED)).isInstanceOf(Answer.Refused.class);
    }

    @Test
    void what_is_not_refused_costs_nothing() {
        for (int i = 0; i < 100; i++) {
            limit.within(PROGRAMME, "worker", ACCEPTED);
        }

        refuse("worker", 3);
    }

    @Test
    void what_fails_costs_nothing() {
        for (int i = 0; i < 10; i++) {
            assertThatExceptionOfType(IllegalStateException.class)
                    .isThrownBy(() -> limit.within(PROGRAMME, "worker", () -> {
                        throw new IllegalStateException("the store is gone");
                    }));
        }

        refuse("worker", 3);
    }

    @Test
    void requests_under_way_count_until_they_are_decided() {
        limit.within(
                PROGRAMME,
                "flooder",
                () -> limit.within(
                        PROGRAMME,
                        "flooder",
                        () -> limit.within(PROGRAMME, "flooder", () -> {
                            assertThatExceptionOfType(TooManyRefusalsException.class)
                                    .isThrownBy(() -> limit.within(PROGRAMME, "flooder", REFUSED));
                            return ACCEPTED.get();
                        })));

        refuse("flooder", 3);
    }

    @Test
    void it_goes_on_as_time_passes_and_after_a_rest_with_all_of_the_burst() {
        refuse("flooder", 3);

        time.pass(Duration.ofSeconds(9));
        assertThatExceptionOfType(TooManyRefusalsException.class)
                .isThrownBy(() -> limit.within(PROGRAMME, "flooder", REFUSED))
                .satisfies(e -> assertThat(e.retryAfterSeconds()).isEqualTo(1));
        time.pass(Duration.ofSeconds(1));
        refuse("flooder", 1);
        assertThatExceptionOfType(TooManyRefusalsException.class)
                .isThrownBy(() -> limit.within(PROGRAMME, "flooder", REFUSED));
        time.pass(Duration.ofMinutes(1));
        refuse("flooder", 3);
    }

    @Test
    void a_limit_of_nothing_is_a_mistake() {
        assertThatIllegalArgumentException().isThrownBy(() -> new RefusalLimitSettings(0, 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new RefusalLimitSettings(1, 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new RefusalLimitSettings(1, 1, 0));
    }

    private void refuse(String actor, int times) {
        for (int i = 0; i < times; i++) {
            limit.within(PROGRAMME, actor, REFUSED);
        }
    }
}
