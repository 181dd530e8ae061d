package no.tilsagn.system.contest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.tilsagn.command.DatedEvent;
import no.tilsagn.command.Deciders;
import no.tilsagn.command.Decision;
import no.tilsagn.command.FoldedProgramme;
import no.tilsagn.event.CommandRefused;
import no.tilsagn.event.DomainEvent;
import no.tilsagn.event.Recorded;
import no.tilsagn.money.AccountKind;
import no.tilsagn.system.log.StoredEvent;
import no.tilsagn.system.stack.Answer;

/** Decides a log again, one command after the other in the order of positions, and compares with what was decided. */
final class Replay {

    private static final String ACCEPTED = "accepted";

    private final Map<String, Integer> outcomes = new TreeMap<>();
    private final Map<String, Attempt> attempts;
    private final Map<String, Answer> answers;
    private final Year year;
    private FoldedProgramme programme = FoldedProgramme.NOTHING;

    Replay(List<Attempt> attempts, Map<String, Answer> answers, Year year) {
        this.attempts = attempts.stream().collect(Collectors.toMap(Attempt::key, attempt -> attempt));
        this.answers = answers;
        this.year = year;
    }

    /** How often each outcome was decided: accepted, or the code of the refusal. */
    Map<String, Integer> of(List<StoredEvent> log) {
        Map<String, List<Recorded>> decisions = new LinkedHashMap<>();
        log.forEach(event -> decisions
                .computeIfAbsent(event.causation(), ignored -> new ArrayList<>())
                .add(event.recorded()));
        decisions.values().forEach(this::decideAgain);
        assertThat(outcomes.values().stream().mapToInt(Integer::intValue).sum())
                .as("attempts in the log")
                .isEqualTo(attempts.size());
        return outcomes;
    }

    private void decideAgain(List<Recorded> stored) {
        Attempt attempt = attempts.get(stored.getFirst().correlation());
        if (attempt != null) {
            Decision again = Deciders.decide(attempt.command(), attempt.caller(), programme)
                    .decision();
            long position = stored.getLast().position();
            String outcome = same(again, stored.stream().map(Recorded::event).toList(), position);
            outcomes.merge(outcome, 1, Integer::sum);
            requireAnswered(attempt, outcome, position);
        }
        stored.forEach(recorded -> programme = programme.after(recorded.event()));
        requireNothingOverdrawn(stored.getLast().position());
    }

    private static String same(Decision again, List<DomainEvent> stored, long position) {
        return switch (again) {
            case Decision.Accepted accepted -> {
                assertThat(stored)
                        .as("accepted at %d", position)
                        .isEqualTo(accepted.events().stream()
                                .map(DatedEvent::event)
                                .toList());
                yield ACCEPTED;
            }
            case Decision.Refused refused -> {
                assertThat(stored).as("refused at %d", position).singleElement().isInstanceOf(CommandRefused.class);
                CommandRefused event = (CommandRefused) stored.getFirst();
                assertThat(event.code())
                        .as("refused at %d", position)
                        .isEqualTo(refused.refusal().code().code());
                assertThat(event.facts())
                        .as("figures of the refusal at %d", position)
                        .isEqualTo(refused.refusal().facts());
                yield event.code();
            }
        };
    }

    private void requireAnswered(Attempt attempt, String outcome, long position) {
        Answer answer = answers.get(attempt.key());
        assertThat(answer.number("position")).as(attempt.key()).isEqualTo(position);
        if (outcome.equals(ACCEPTED)) {
            assertThat(answer.status()).as(attempt.key()).isEqualTo(200);
        } else {
            assertThat(answer.text("code")).as(attempt.key()).isEqualTo(outcome);
        }
    }

    private void requireNothingOverdrawn(long position) {
        programme
                .budgetYear(year)
                .ifPresent(state -> state.balances().byAccount().forEach((account, balance) -> {
                    if (account.kind() == AccountKind.FRAME || account.kind() == AccountKind.LINE) {
                        assertThat(balance.kroner())
                                .as("%s at %d", account, position)
                                .isNotNegative();
                    }
                }));
    }
}
