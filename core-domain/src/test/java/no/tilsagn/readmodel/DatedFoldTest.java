package no.tilsagn.readmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeSet;
import no.tilsagn.account.AccountsReadModel;
import no.tilsagn.event.ContractMeetingEvents;
import no.tilsagn.event.ContractRegisterEvents;
import no.tilsagn.event.DomainEvent;
import no.tilsagn.event.Recorded;
import no.tilsagn.gate.GatesReadModel;
import no.tilsagn.portfolio.PortfolioReadModel;
import no.tilsagn.project.Phase;
import no.tilsagn.project.ProjectPhaseRegistered;
import no.tilsagn.register.RegistersReadModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A read model on a day is the fold of what has effect by then, whatever order it was recorded in. */
class DatedFoldTest {

    static Iterable<ReadModel<?>> all() {
        return ReadModels.ALL;
    }

    @ParameterizedTest
    @MethodSource("all")
    <R extends Row> void theReferenceExampleIsTheFoldOfEachDayAsKnownAfterEachEvent(ReadModel<R> readModel) {
        isTheFoldOfEachDay(readModel, ReferenceLog.events());
    }

    @ParameterizedTest
    @MethodSource("all")
    <R extends Row> void aBudgetIsTheFoldOfEachDay(ReadModel<R> readModel) {
        isTheFoldOfEachDay(readModel, new Budget2025().adopted().events());
    }

    @ParameterizedTest
    @MethodSource("all")
    <R extends Row> void aHistoryWhoseDaysAreInNoOrderIsTheFoldOfEachDay(ReadModel<R> readModel) {
        for (long seed = 0; seed < 25; seed++) {
            isTheFoldOfEachDay(readModel, withDaysInNoOrder(ReferenceLog.events(), seed));
        }
    }

    @Test
    void registersWhoseDaysAreInNoOrderAreTheFoldOfEachDay() {
        List<Recorded> log = ProgrammeLog.established()
                .record(ContractRegisterEvents.all().toArray(DomainEvent[]::new))
                .record(ContractMeetingEvents.all().toArray(DomainEvent[]::new))
                .events();
        for (long seed = 0; seed < 25; seed++) {
            isTheFoldOfEachDay(new RegistersReadModel(), withDaysInNoOrder(log, seed));
        }
    }

    /** A registration, a gate passed on a document, both taken back one after the other, and a merger. */
    @Test
    void decisionsAndCorrectionsWhoseDaysAreInNoOrderAreTheFoldOfEachDay() {
        List<Recorded> log = new Budget2025()
                .adopted()
                .record(PhaseHistory.of(Budget2025.project("2021-37")))
                .events();
        for (long seed = 0; seed < 25; seed++) {
            isTheFoldOfEachDay(new GatesReadModel(), withDaysInNoOrder(log, seed));
            isTheFoldOfEachDay(new PortfolioReadModel(), withDaysInNoOrder(log, seed));
        }
    }

    @Test
    void anEventWithEffectOnTheLatestDayMakesOneVersionOfARow() {
        List<Recorded> log = ReferenceLog.events();
        Recorded closing = log.getLast();

        assertThat(DatedFold.of(new AccountsReadModel(), new NoRows<>(), closing))
                .isNotEmpty()
                .allSatisfy(version -> {
                    assertThat(version.from()).isEqualTo(closing.effectiveOn());
                    assertThat(version.until()).isNull();
                });
    }

    @Test
    void anEventAboutWhatIsNotThereOnAnyDayIsAFault() {
        ProgrammeLog log = ProgrammeLog.established()
                .record(new ProjectPhaseRegistered(
                        Budget2025.project("2021-37"), Phase.CONCEPT, ProgrammeLog.DECISION));

        assertThatThrownBy(() -> new FoldedHistory<>(new PortfolioReadModel(), log.events()))
                .isInstanceOf(RowMissingException.class)
                .hasMessageContaining("2021-37");
    }

    private static <R extends Row> void isTheFoldOfEachDay(ReadModel<R> readModel, List<Recorded> log) {
        FoldedHistory<R> history = new FoldedHistory<>(readModel, log);
        for (Recorded last : log) {
            for (LocalDate day : days(log)) {
                assertThat(history.on(day, last.position()))
                        .as("%s on %s as known after %s", readModel.name(), day, last.position())
                        .isEqualTo(fold(readModel, log, day, last.position()).all());
            }
        }
    }

    private static <R extends Row> FoldedRows<R> fold(
            ReadModel<R> readModel, List<Recorded> log, LocalDate day, long position) {
        FoldedRows<R> rows = new FoldedRows<>(readModel);
        for (Recorded recorded : log) {
            if (recorded.position() <= position && !recorded.effectiveOn().isAfter(day)) {
                try {
                    rows.fold(recorded);
                } catch (RowMissingException e) {
                    // What it concerns is not there yet on that day.
                }
            }
        }
        return rows;
    }

    /** The days on which anything has effect, and the ones before and after. */
    private static TreeSet<LocalDate> days(List<Recorded> log) {
        TreeSet<LocalDate> days = new TreeSet<>();
        log.forEach(recorded -> days.addAll(List.of(
                recorded.effectiveOn().minusDays(1),
                recorded.effectiveOn(),
                recorded.effectiveOn().plusDays(1))));
        return days;
    }

    private static List<Recorded> withDaysInNoOrder(List<Recorded> log, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Recorded> mixed = new ArrayList<>();
        for (Recorded r : log) {
            // The registers stand first, so that what concerns them mostly has effect.
            LocalDate day = LocalDate.of(2025, 1, 1).plusDays(random.nextInt(r.position() < 5 ? 3 : 30));
            mixed.add(new Recorded(
                    r.programme(),
                    r.position(),
                    r.eventId(),
                    r.aggregate(),
                    r.sequence(),
                    day,
                    r.recordedAt(),
                    r.actor(),
                    r.role(),
                    r.correlation(),
                    r.causation(),
                    r.event()));
        }
        return mixed;
    }

    private static final class NoRows<R extends Row> implements DatedRows<R> {

        @Override
        public RowOnDay<R> find(String key, LocalDate day) {
            return new RowOnDay<>(Optional.empty(), null);
        }
    }
}
