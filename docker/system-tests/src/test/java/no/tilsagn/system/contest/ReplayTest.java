package no.tilsagn.system.contest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.tilsagn.command.DatedEvent;
import no.tilsagn.command.Deciders;
import no.tilsagn.command.Decision;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.command.FoldedProgramme;
import no.tilsagn.event.CommandRefused;
import no.tilsagn.event.DomainEvent;
import no.tilsagn.event.EventJson;
import no.tilsagn.event.EventType;
import no.tilsagn.programme.FundSource;
import no.tilsagn.programme.ProgrammeEstablished;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.project.AccountingNumber;
import no.tilsagn.project.Gate;
import no.tilsagn.project.Phase;
import no.tilsagn.project.ProjectId;
import no.tilsagn.project.ProjectRegistered;
import no.tilsagn.system.log.StoredEvent;
import no.tilsagn.system.stack.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Deciding a log again finds a decision that rested on what was no longer so. */
class ReplayTest {

    private static final ProgrammeId PROGRAMME = ProgrammeId.of("contested");
    private static final ProjectId PROJECT = ProjectId.of("project-1");

    private final Attempt first = new Attempts(PROGRAMME).pass("first", PROJECT.value(), Gate.BP1);
    private final Attempt second = new Attempts(PROGRAMME).pass("second", PROJECT.value(), Gate.BP1);
    private final Attempt next = new Attempts(PROGRAMME).pass("next", PROJECT.value(), Gate.BP2);

    private final List<StoredEvent> log = new ArrayList<>();
    private final Map<String, Answer> answers = new HashMap<>();
    private FoldedProgramme folded = FoldedProgramme.NOTHING;

    @BeforeEach
    void aProjectWithAnIdea() {
        LocalDate day = LocalDate.parse(ContestedProgramme.DAY);
        store(
                "establish",
                new ProgrammeEstablished(
                        PROGRAMME,
                        "Contested",
                        List.of(new FundSource("GDS", "Groruddalen", Year.of(2026))),
                        new DecisionReference("2025/17", day),
                        false));
        store(
                "register",
                new ProjectRegistered(
                        PROGRAMME,
                        PROJECT,
                        "P-1",
                        "Project",
                        List.of(),
                        false,
                        null,
                        null,
                        List.of("Nav Grorud"),
                        new AccountingNumber(AccountingNumber.State.MISSING, null),
                        List.of(),
                        Phase.IDEA,
                        false,
                        null));
    }

    @Test
    void decisions_on_the_state_before_them_are_decided_again_alike() {
        store(first, decide(first));
        store(second, decide(second));
        store(next, decide(next));

        assertThat(replayed(first, second, next)).isEqualTo(Map.of("accepted", 2, "gate-not-from-phase", 1));
    }

    @Test
    void a_stale_approval_is_found() {
        Decision stale = decide(second);
        store(first, decide(first));
        store(second, stale);

        assertThatThrownBy(() -> replayed(first, second)).hasMessageContaining("refused at 6");
    }

    @Test
    void a_stale_refusal_is_found() {
        Decision stale = decide(next);
        store(first, decide(first));
        store(next, stale);

        assertThatThrownBy(() -> replayed(first, next)).hasMessageContaining("accepted at 5");
    }

    private Decision decide(Attempt attempt) {
        return Deciders.decide(attempt.command(), attempt.caller(), folded).decision();
    }

    private Map<String, Integer> replayed(Attempt... attempts) {
        return new Replay(List.of(attempts), answers, Year.of(ContestedProgramme.YEAR)).of(log);
    }

    private void store(Attempt attempt, Decision decision) {
        switch (decision) {
            case Decision.Accepted accepted -> {
                store(
                        attempt.key(),
                        accepted.events().stream().map(DatedEvent::event).toArray(DomainEvent[]::new));
                answer(attempt, 200, "");
            }
            case Decision.Refused refused -> {
                String code = refused.refusal().code().code();
                store(
                        attempt.key(),
                        new CommandRefused(
                                "refusal-" + attempt.key(),
                                "decide-gate",
                                attempt.command().subject(),
                                code,
                                refused.refusal().facts(),
                                new TreeMap<>()));
                answer(attempt, 409, ",\"code\":\"" + code + "\"");
            }
        }
    }

    private void answer(Attempt attempt, int status, String more) {
        answers.put(
                attempt.key(),
                new Answer(status, "", new JsonMapper().readTree("{\"position\":" + log.size() + more + "}")));
    }

    private void store(String key, DomainEvent... events) {
        for (DomainEvent event : events) {
            folded = folded.after(event);
            log.add(new StoredEvent(
                    PROGRAMME.value(),
                    log.size() + 1L,
                    "event-" + log.size(),
                    EventType.of(event).eventName(),
                    event.aggregate().type().name(),
                    event.aggregate().id(),
                    0,
                    EventJson.write(event),
                    LocalDate.parse(ContestedProgramme.DAY),
                    OffsetDateTime.parse("2025-02-01T12:00:00Z"),
                    "actor-board-secretary",
                    "board-secretary",
                    key,
                    "command-" + key));
        }
    }
}
