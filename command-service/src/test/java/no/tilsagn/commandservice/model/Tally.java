package no.tilsagn.commandservice.model;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;

/** How often each request got which answer. */
final class Tally {

    private final Map<String, Map<String, LongAdder>> byWhat = new ConcurrentHashMap<>();

    void count(String what, String answer) {
        byWhat.computeIfAbsent(what, w -> new ConcurrentHashMap<>())
                .computeIfAbsent(answer, a -> new LongAdder())
                .increment();
    }

    /** How often an answer was given. */
    long of(String answer) {
        return byWhat.values().stream()
                .mapToLong(
                        answers -> answers.getOrDefault(answer, new LongAdder()).sum())
                .sum();
    }

    /** How often a request was accepted. */
    long accepted(String what) {
        return byWhat.getOrDefault(what, Map.of())
                .getOrDefault(Answered.ACCEPTED, new LongAdder())
                .sum();
    }

    long all() {
        return byWhat.values().stream()
                .flatMap(answers -> answers.values().stream())
                .mapToLong(LongAdder::sum)
                .sum();
    }

    @Override
    public String toString() {
        SortedMap<String, Long> requests = new TreeMap<>();
        byWhat.forEach((what, answers) -> requests.put(
                "%-22s accepted %8d  refused"
                        .formatted(
                                what,
                                answers.getOrDefault(Answered.ACCEPTED, new LongAdder())
                                        .sum()),
                answers.entrySet().stream()
                        .filter(answer -> !answer.getKey().equals(Answered.ACCEPTED))
                        .mapToLong(answer -> answer.getValue().sum())
                        .sum()));
        return requests.entrySet().stream()
                .map(line -> "  %s %8d".formatted(line.getKey(), line.getValue()))
                .collect(Collectors.joining("\n"));
    }
}
