package no.tilsagn.commandservice.execution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import no.tilsagn.commandservice.CommandServiceApplication;
import no.tilsagn.fundingapplication.FundingApplicationId;
import no.tilsagn.programme.ProgrammeId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/** Two instances of the service, sixteen threads, one programme. */
class TwoInstancesTest extends ServiceTest {

    private static final int APPLICATIONS = 120;

    @Autowired
    Environment environment;

    @Test
    void decideTheSameFrameTogetherWithoutOverdrawingItOrDecidingTwice() throws Exception {
        ProgrammeId programme = Requests.newProgramme();
        try (ConfigurableApplicationContext other = otherInstance()) {
            List<CommandExecutor> instances = List.of(executor, other.getBean(CommandExecutor.class));
            instances.get(0).execute(Requests.establish(programme));
            instances.get(1).execute(Requests.openYear(programme));
            instances.get(0).execute(Requests.frame(programme, 600));
            instances.get(1).execute(Requests.adopt(programme));
            instances.get(1).execute(Requests.boardDecides(programme));
            List<Callable<Answer>> approvals = new ArrayList<>();
            for (int i = 0; i < APPLICATIONS; i++) {
                FundingApplicationId application = Requests.newApplication();
                instances.get(i % 2).execute(Requests.submit(programme, application, 10));
                // Each is asked for on both instances: one of the two comes too late, whichever it is.
                instances.forEach(
                        instance -> approvals.add(() -> instance.execute(Requests.approve(programme, application))));
            }

            List<Answer> answers = new ArrayList<>();
            try (ExecutorService threads = Executors.newFixedThreadPool(16)) {
                for (Future<Answer> answer : threads.invokeAll(approvals)) {
                    answers.add(answer.get());
                }
            }

            assertThat(answers).filteredOn(Answer.Written.class::isInstance).hasSize(60);
            assertThat(answers).filteredOn(Answer.Refused.class::isInstance).hasSize(180);
            assertThat(positions(programme))
                    .isEqualTo(contiguous(positions(programme).size()));
            assertThat(transferred(programme)).isEqualTo(600);
        }
    }

    private ConfigurableApplicationContext otherInstance() {
        return new SpringApplicationBuilder(CommandServiceApplication.class)
                .web(WebApplicationType.NONE)
                .properties(Map.of(
                        "spring.datasource.url", environment.getRequiredProperty("spring.datasource.url"),
                        "spring.datasource.password", "service",
                        "spring.flyway.password", "owner",
                        "spring.kafka.bootstrap-servers", "127.0.0.1:9"))
                .run("--spring.datasource.url=" + environment.getRequiredProperty("spring.datasource.url"));
    }

    private List<Long> positions(ProgrammeId programme) {
        return store.sql("select position from event where programme = ? order by position")
                .param(programme.value())
                .query(Long.class)
                .list();
    }

    private long transferred(ProgrammeId programme) {
        return store.sql("""
                        select sum((payload::json ->> 'amount')::bigint) from event
                         where programme = ? and type = 'funds-transferred.v1'
                        """).param(programme.value()).query(Long.class).single();
    }

    private static List<Long> contiguous(int size) {
        return LongStream.rangeClosed(1, size).boxed().toList();
    }
}
