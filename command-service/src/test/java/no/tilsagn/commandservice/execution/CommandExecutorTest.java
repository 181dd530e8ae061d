package no.tilsagn.commandservice.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.tilsagn.command.RefusalCode;
import no.tilsagn.command.Role;
import no.tilsagn.fundingapplication.FundingApplicationId;
import no.tilsagn.programme.ProgrammeId;
import org.junit.jupiter.api.Test;

class CommandExecutorTest extends ServiceTest {

    private final ProgrammeId programme = Requests.newProgramme();

    @Test
    void positionOneIsTheEstablishmentAndPositionsHaveNoHole() {
        assertThat(executor.execute(Requests.establish(programme)))
                .asInstanceOf(type(Answer.Written.class))
                .extracting(Answer.Written::position, Answer.Written::version)
                .containsExactly(1L, 0L);
        executor.execute(Requests.openYear(programme));
        executor.execute(Requests.frame(programme, 100));

        assertThat(positions()).containsExactly(1L, 2L, 3L, 4L);
        assertThat(types())
                .containsExactly(
                        "programme-established.v1", "budget-year-added.v1", "budget-year-opened.v1", "frame-set.v1");
    }

    @Test
    void aCommandToAnUnknownProgrammeStoresNothing() {
        assertThat(executor.execute(Requests.frame(programme, 100))).isInstanceOf(Answer.UnknownProgramme.class);
        assertThat(store.sql("select count(*) from programme_head where programme = ?")
                        .param(programme.value())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void establishingWithoutTheRoleStoresNothing() {
        CommandRequest request = Requests.establish(programme);
        Answer answer = executor.execute(Requests.of(request.command(), Role.AUDITOR));

        assertThat(answer)
                .asInstanceOf(type(Answer.Refused.class))
                .extracting(refused -> refused.refusal().code())
                .isEqualTo(RefusalCode.ROLE_MISSING);
        assertThat(positions()).isEmpty();
        assertThat(executor.execute(Requests.frame(programme, 1))).isInstanceOf(Answer.UnknownProgramme.class);
    }

    @Test
    void aRefusalIsRecordedAsAnEventAndChangesNothingElse() {
        adopted(500);
        FundingApplicationId application = submitted(501);
        Answer answer = executor.execute(Requests.approve(programme, application));

        assertThat(answer)
                .asInstanceOf(type(Answer.Refused.class))
                .extracting(
                        refused -> refused.refusal().code(),
                        refused -> refused.refusal().facts().get("available"))
                .containsExactly(RefusalCode.AMOUNT_EXCEEDS_BALANCE, 500L);
        assertThat(types().getLast()).isEqualTo("command-refused.v1");
    }

    @Test
    void aRepeatedRequestGetsTheFirstAnswerAndARefusalToo() {
        adopted(500);
        FundingApplicationId application = submitted(501);
        CommandRequest approval = Requests.approve(programme, application);
        Answer first = executor.execute(approval);
        executor.execute(Requests.frame(programme, 1000));
        int before = positions().size();

        assertThat(executor.execute(approval)).isEqualTo(first);
        assertThat(positions()).hasSize(before);
    }

    @Test
    void theSameKeyWithAnotherBodyIsRefusedAndNotStored() {
        executor.execute(Requests.establish(programme));
        executor.execute(Requests.openYear(programme));
        CommandRequest first = Requests.frame(programme, 100);
        executor.execute(first);
        CommandRequest other =
                Requests.of(Requests.frame(programme, 200).command(), Role.BOARD_SECRETARY, first.idempotencyKey());

        assertThat(executor.execute(other)).isInstanceOf(Answer.KeyReused.class);
        assertThat(positions()).hasSize(4);
    }

    @Test
    void aStaleVersionIsTurnedAwayAndNotStored() {
        adopted(500);
        FundingApplicationId application = submitted(10);
        CommandRequest approval = Requests.approve(programme, application);
        int before = positions().size();
        Answer answer = executor.execute(
                new CommandRequest(approval.command(), approval.caller(), "k", approval.bodyHash(), 7L, List.of()));

        assertThat(answer).isEqualTo(new Answer.Stale(0));
        assertThat(positions()).hasSize(before);
    }

    @Test
    void theVersionOfAnotherProgrammesAggregateIsNotGivenAway() {
        adopted(500);
        FundingApplicationId application = submitted(10);
        ProgrammeId other = Requests.newProgramme();
        executor.execute(Requests.establish(other));
        CommandRequest approval = Requests.approve(other, application);
        Answer answer = executor.execute(
                new CommandRequest(approval.command(), approval.caller(), "k", approval.bodyHash(), 7L, List.of()));

        assertThat(answer)
                .asInstanceOf(type(Answer.Refused.class))
                .extracting(refused -> refused.refusal().code())
                .isEqualTo(RefusalCode.UNKNOWN_FUNDING_APPLICATION);
    }

    @Test
    void sixteenClientsAtOneFrameNeverOverdrawIt() throws Exception {
        adopted(1000);
        List<FundingApplicationId> applications = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            applications.add(submitted(125));
        }
        List<Answer> answers = atOnce(applications.stream()
                .<Callable<Answer>>map(application -> () -> executor.execute(Requests.approve(programme, application)))
                .toList());

        assertThat(answers).filteredOn(Answer.Written.class::isInstance).hasSize(8);
        assertThat(answers).filteredOn(Answer.Refused.class::isInstance).hasSize(8);
        assertThat(positions()).isEqualTo(contiguous(positions().size()));
    }

    @Test
    void oneApplicationIsDecidedOnceWhoeverAsks() throws Exception {
        adopted(1000);
        FundingApplicationId application = submitted(125);
        List<Callable<Answer>> sixteen = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            sixteen.add(() -> executor.execute(Requests.approve(programme, application)));
        }

        assertThat(atOnce(sixteen)).filteredOn(Answer.Written.class::isInstance).hasSize(1);
    }

    @Test
    void theServiceCanNeitherChangeNorDeleteAnEvent() {
        List<String> granted = store.sql("""
                        select privilege_type from information_schema.role_table_grants
                         where table_name = 'event' and grantee = 'tilsagn_command'
                        """).query(String.class).list();
        assertThat(granted).containsExactlyInAnyOrder("SELECT", "INSERT");
    }

    private void adopted(long frame) {
        executor.execute(Requests.establish(programme));
        executor.execute(Requests.openYear(programme));
        executor.execute(Requests.frame(programme, frame));
        assertThat(executor.execute(Requests.adopt(programme))).isInstanceOf(Answer.Written.class);
        assertThat(executor.execute(Requests.boardDecides(programme))).isInstanceOf(Answer.Written.class);
    }

    private FundingApplicationId submitted(long amount) {
        FundingApplicationId application = Requests.newApplication();
        assertThat(executor.execute(Requests.submit(programme, application, amount)))
                .isInstanceOf(Answer.Written.class);
        return application;
    }

    private static List<Answer> atOnce(List<Callable<Answer>> calls) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(calls.size())) {
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> future : threads.invokeAll(calls)) {
                answers.add(future.get());
            }
            return answers;
        }
    }

    private List<Long> positions() {
        return store.sql("select position from event where programme = ? order by position")
                .param(programme.value())
                .query(Long.class)
                .list();
    }

    private List<String> types() {
        return store.sql("select type from event where programme = ? order by position")
                .param(programme.value())
                .query(String.class)
                .list();
    }

    private static List<Long> contiguous(int size) {
        return java.util.stream.LongStream.rangeClosed(1, size).boxed().toList();
    }
}
