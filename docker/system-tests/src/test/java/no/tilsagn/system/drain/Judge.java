package no.tilsagn.system.drain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.tilsagn.system.log.BookedBalances;
import no.tilsagn.system.log.StoredEvent;
import no.tilsagn.system.stack.Answer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Says of every answer whether it was right at its position, from the stored text and plain sums alone. Shares no code
 * with what decided: a rule that is wrong there would be wrong with it here.
 */
final class Judge {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Map<String, String> DECIDED = Map.of(
            "funding-application-approved.v1", "APPROVED",
            "funding-application-rejected.v1", "REJECTED");

    private final BookedBalances balances = new BookedBalances();
    private final Map<String, StoredEvent> decided = new HashMap<>();
    private final Map<String, Given> unseen;
    private final Map<String, Integer> outcomes = new TreeMap<>();

    private Judge(List<Given> given) {
        unseen = given.stream().collect(Collectors.toMap(one -> one.attempt().key(), one -> one));
    }

    /**
     * Judges a programme's log.
     *
     * @return how often each code was rightly answered, {@code accepted} for none
     */
    static Map<String, Integer> judge(List<StoredEvent> log, List<Given> given) {
        Judge judge = new Judge(given);
        Map<String, List<StoredEvent>> commands = new LinkedHashMap<>();
        log.forEach(event -> commands.computeIfAbsent(event.causation(), ignored -> new ArrayList<>())
                .add(event));
        commands.values().forEach(judge::next);
        judge.unseen.values().forEach(judge::requireStale);
        return judge.outcomes;
    }

    private void next(List<StoredEvent> stored) {
        Given given = unseen.remove(stored.getFirst().correlation());
        if (given == null) {
            stored.forEach(balances::add);
        } else {
            Verdict verdict = verdict(given.attempt());
            SortedMap<String, Long> wanted = new TreeMap<>(balances.byAccount());
            verdict.moves().forEach((account, amount) -> wanted.merge(account, amount, Long::sum));
            stored.forEach(balances::add);
            String place = "%s at %d has to be %s"
                    .formatted(given.attempt(), stored.getLast().position(), verdict);
            assertThat(balances.byAccount()).as(place).isEqualTo(wanted);
            requireAnswered(given.answer(), verdict, stored, place);
            requireDecided(given.attempt(), verdict, stored, place);
            count(verdict.accepted() ? "accepted" : verdict.code());
        }
        stored.stream().filter(event -> DECIDED.containsKey(event.type())).forEach(this::decidedOnce);
        requireNothingOverdrawn(stored.getLast().position());
    }

    private Verdict verdict(Attempt attempt) {
        SortedMap<String, Long> now = balances.byAccount();
        return switch (attempt.asked()) {
            case Asked.Moving(String from, String to, long amount) -> Verdict.paid(now, from, Map.of(to, amount));
            case Asked.Splitting(String from, SortedMap<String, Long> parts) -> Verdict.paid(now, from, parts);
            case Asked.Deciding deciding -> verdict(attempt, deciding);
        };
    }

    private Verdict verdict(Attempt attempt, Asked.Deciding asked) {
        Application application = asked.application();
        StoredEvent before = decided.get(application.id());
        if (before != null) {
            assertThat(attempt.demandsAsSubmitted())
                    .as("%s was let through on a version that is gone", attempt)
                    .isFalse();
            return Verdict.refuse(
                    "application-already-decided",
                    Map.of("application", application.id(), "status", DECIDED.get(before.type())));
        }
        if (asked.authority().equals("BOARD_CHAIR")) {
            return Verdict.refuse(
                    "wrong-authority",
                    Map.of(
                            "amount", application.amount(),
                            "needed", "STRATEGIC_BOARD",
                            "deciding", "BOARD_CHAIR",
                            "rule", "authority-limits",
                            "version", 1L));
        }
        return asked.approve()
                ? Verdict.paid(
                        balances.byAccount(), application.frame(), Map.of(application.line(), application.amount()))
                : Verdict.accept(Map.of());
    }

    private static void requireAnswered(Answer answer, Verdict verdict, List<StoredEvent> stored, String place) {
        StoredEvent last = stored.getLast();
        assertThat(answer.number("position")).as(place).isEqualTo(last.position());
        if (verdict.accepted()) {
            assertThat(answer.status()).as(place).isEqualTo(200);
            assertThat(stored).extracting(StoredEvent::type).as(place).doesNotContain("command-refused.v1");
            StoredEvent own = stored.stream()
                    .filter(event -> event.aggregateId().equals(answer.text("id")))
                    .reduce((earlier, later) -> later)
                    .orElseThrow();
            assertThat(answer.number("version")).as(place).isEqualTo(own.sequence());
            assertThat(answer.etag()).as(place).isEqualTo("\"" + own.sequence() + "\"");
        } else {
            assertThat(stored).extracting(StoredEvent::type).as(place).containsExactly("command-refused.v1");
            JsonNode refusal = JSON.readTree(last.payload());
            assertThat(refusal.required("code").stringValue()).as(place).isEqualTo(verdict.code());
            assertThat(values(refusal.required("facts"))).as(place).isEqualTo(verdict.facts());
            assertThat(answer.status()).as(place).isEqualTo(verdict.code().equals("wrong-authority") ? 403 : 409);
            assertThat(answer.text("code")).as(place).isEqualTo(verdict.code());
            assertThat(values(answer.body().required("facts"))).as(place).isEqualTo(verdict.facts());
        }
    }

    /** As it was asked for, and nothing else. */
    private static void requireDecided(Attempt attempt, Verdict verdict, List<StoredEvent> stored, String place) {
        Map<String, String> wanted = verdict.accepted() && attempt.asked() instanceof Asked.Deciding asked
                ? Map.of(asked.application().id(), asked.approve() ? "APPROVED" : "REJECTED")
                : Map.of();
        assertThat(stored.stream()
                        .filter(event -> DECIDED.containsKey(event.type()))
                        .collect(Collectors.toMap(StoredEvent::aggregateId, event -> DECIDED.get(event.type()))))
                .as(place)
                .isEqualTo(wanted);
    }

    /** What is not in the log was told that the version it was decided on is gone, and it was gone by then. */
    private void requireStale(Given given) {
        Answer answer = given.answer();
        String what = "%s, which is not in the log, answered %s".formatted(given.attempt(), answer);
        assertThat(answer.status()).as(what).isEqualTo(412);
        assertThat(given.attempt().demandsAsSubmitted()).as(what).isTrue();
        Asked.Deciding asked = (Asked.Deciding) given.attempt().asked();
        StoredEvent gone = decided.get(asked.application().id());
        assertThat(gone).as(what).isNotNull();
        assertThat(answer.number("version")).as(what).isEqualTo(gone.sequence());
        assertThat(gone.recordedAt().toInstant()).as(what).isBeforeOrEqualTo(given.at());
        count("precondition-failed");
    }

    private void decidedOnce(StoredEvent event) {
        assertThat(decided.put(event.aggregateId(), event))
                .as("decision on %s before %d", event.aggregateId(), event.position())
                .isNull();
    }

    private void requireNothingOverdrawn(long position) {
        balances.byAccount().forEach((account, balance) -> {
            if (account.startsWith("frame/") || account.startsWith("line/")) {
                assertThat(balance).as("%s at %d", account, position).isNotNegative();
            }
        });
    }

    private void count(String outcome) {
        outcomes.merge(outcome, 1, Integer::sum);
    }

    private static Map<String, Object> values(JsonNode facts) {
        Map<String, Object> values = new TreeMap<>();
        facts.forEachEntry(
                (name, value) -> values.put(name, value.isNumber() ? value.longValue() : value.stringValue()));
        return values;
    }
}
