package no.tilsagn.commandservice.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import no.tilsagn.command.Caller;
import no.tilsagn.command.Role;
import no.tilsagn.fundingapplication.ApplicationKind;
import no.tilsagn.fundingapplication.SubmitFundingApplication;
import no.tilsagn.money.Money;
import no.tilsagn.programme.ProgrammeId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.TransactionSystemException;

/** What becomes of commands when the store fails at the append, at the commit, or after it. */
class FailingStoreTest extends ServiceTest {

    private static final AtomicBoolean FAIL_AFTER_COMMIT = new AtomicBoolean();

    private final ProgrammeId programme = Requests.newProgramme();

    @TestConfiguration
    static class LosesTheAnswerOfACommit {

        @Bean
        static BeanPostProcessor losesTheAnswer() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof PlatformTransactionManager real ? new Lossy(real) : bean;
                }
            };
        }
    }

    /** Commits for real, and then says that it does not know. */
    record Lossy(PlatformTransactionManager real) implements PlatformTransactionManager {

        @Override
        public TransactionStatus getTransaction(TransactionDefinition definition) {
            return real.getTransaction(definition);
        }

        @Override
        public void commit(TransactionStatus status) {
            real.commit(status);
            if (FAIL_AFTER_COMMIT.compareAndSet(true, false)) {
                throw new TransactionSystemException("the connection broke after the commit");
            }
        }

        @Override
        public void rollback(TransactionStatus status) {
            real.rollback(status);
        }
    }

    @BeforeEach
    void aStoreThatCannotStoreEverything() {
        store.sql("""
                        create or replace function refuse_poison() returns trigger language plpgsql as
                        $$ begin raise exception 'the store chokes on this event'; end $$
                        """).update();
        store.sql("""
                        create trigger poison before insert on event for each row
                        when (new.payload like '%"recipient":"AT-APPEND"%') execute function refuse_poison()
                        """).update();
        store.sql("""
                        create constraint trigger late_poison after insert on event deferrable initially deferred
                        for each row when (new.payload like '%"recipient":"AT-COMMIT"%')
                        execute function refuse_poison()
                        """).update();
        executor.execute(Requests.establish(programme));
        executor.execute(Requests.openYear(programme));
        executor.execute(Requests.frame(programme, 1_000));
        executor.execute(Requests.adopt(programme));
    }

    @AfterEach
    void aSoundStoreAgain() {
        store.sql("drop trigger poison on event").update();
        store.sql("drop trigger late_poison on event").update();
    }

    @Test
    void aCommandThatCannotBeAppendedFailsAloneAndItsNeighboursAreStored() throws Exception {
        failsAlone("AT-APPEND");
    }

    @Test
    void aCommandThatCannotBeCommittedFailsAloneAndItsNeighboursAreStored() throws Exception {
        failsAlone("AT-COMMIT");
    }

    @Test
    void aCommitWhoseAnswerIsLostIsNotDoneTwice() {
        FAIL_AFTER_COMMIT.set(true);
        Answer answer = executor.execute(submission("Recipient"));

        assertThat(answer).isInstanceOf(Answer.Written.class);
        assertThat(FAIL_AFTER_COMMIT).isFalse();
        assertThat(submissions()).containsExactly("Recipient");
    }

    @Test
    void whatFailedCanBeAskedAgainWithTheSameKeyOnceTheStoreIsSound() {
        CommandRequest request = submission("AT-APPEND");
        assertThatThrownBy(() -> executor.execute(request)).isInstanceOf(OutcomeUnknownException.class);
        store.sql("alter table event disable trigger poison").update();

        assertThat(executor.execute(request)).isInstanceOf(Answer.Written.class);
        assertThat(submissions()).containsExactly("AT-APPEND");
    }

    private void failsAlone(String poison) throws Exception {
        List<Callable<Answer>> calls = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            CommandRequest request = submission(i == 5 ? poison : "Recipient");
            calls.add(() -> executor.execute(request));
        }
        int stored = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(12)) {
            for (Future<Answer> answer : threads.invokeAll(calls)) {
                stored += answer.state() == Future.State.SUCCESS ? 1 : 0;
            }
        }

        assertThat(stored).isEqualTo(11);
        assertThat(submissions()).hasSize(11).containsOnly("Recipient");
        assertThat(store.sql("select max(position) - count(*) from event where programme = ?")
                        .param(programme.value())
                        .query(Long.class)
                        .single())
                .isZero();
        // What the service remembers is what is stored: the next decision is made on it.
        assertThat(executor.execute(Requests.frame(programme, 2_000))).isInstanceOf(Answer.Written.class);
    }

    private List<String> submissions() {
        return store.sql("""
                        select payload::json ->> 'recipient' from event
                         where programme = ? and type = 'funding-application-submitted.v1'
                        """).param(programme.value()).query(String.class).list();
    }

    private CommandRequest submission(String recipient) {
        var command = new SubmitFundingApplication(
                programme,
                Requests.newApplication(),
                Requests.YEAR,
                Requests.LINE,
                Requests.GDS,
                Money.of(10),
                ApplicationKind.SUPPLEMENTARY,
                recipient,
                null,
                Requests.DAY);
        return new CommandRequest(
                command,
                new Caller("actor", Set.of(Role.PROGRAMME_OFFICE)),
                command.application().value(),
                "hash",
                null,
                List.of());
    }
}
