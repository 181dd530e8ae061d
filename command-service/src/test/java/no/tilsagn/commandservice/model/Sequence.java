package no.tilsagn.commandservice.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One seed's requests, given to a service and to the model: the same answers, the same balances. */
final class Sequence {

    private final long seed;
    private final Service service;
    private final Function<String, SortedMap<String, Long>> stored;
    private final List<String> precedence;
    private final Tally tally;
    private final String programme = "p-" + UUID.randomUUID();
    private final Map<String, String> ids = new HashMap<>();
    private final List<Told> told = new ArrayList<>();
    private final ProgrammeModel model = new ProgrammeModel();
    private final PhaseModel phases = new PhaseModel(model);
    private final BoardModel board = new BoardModel(model, phases);

    private record Told(Request request, String code) {
        @Override
        public String toString() {
            return "%s%n       -> %s".formatted(request, code);
        }
    }

    /**
     * @param stored the balances of a programme as its stored events say
     * @param precedence of the refusals
     */
    Sequence(
            long seed,
            Service service,
            Function<String, SortedMap<String, Long>> stored,
            List<String> precedence,
            Tally tally) {
        this.seed = seed;
        this.service = service;
        this.stored = stored;
        this.precedence = precedence;
        this.tally = tally;
    }

    /** Goes through it, and fails with all that was asked for up to what differs. */
    void run(boolean balancesAtEachStep) {
        Scenario scenario = new Scenario(seed, model, phases, board);
        while (scenario.goesOn()) {
            Request request = scenario.next();
            // What another model refuses must not move what this one keeps.
            Request known = request.breaking(board.answer(request)).breaking(phases.answer(request));
            String expected = model.answer(known).stream()
                    .min(Comparator.comparingInt(precedence::indexOf))
                    .orElse(Answered.ACCEPTED);
            Answered answered = service.answer(programme, request, withIds(request.path()), body(request));
            told.add(new Told(request, answered.code()));
            same("answer", expected, answered.code());
            tally.count(offPlan(request) ? request.what() + " off plan" : request.what(), expected);
            if (expected.equals(Answered.ACCEPTED)) {
                ids.put(request.name(), answered.id());
                phases.accepted(request);
                board.accepted(request);
                scenario.accepted(request);
            }
            if (balancesAtEachStep || !scenario.goesOn()) {
                same("balances", notZero(model.balances), notZero(stored.apply(programme)));
            }
        }
    }

    /** Whether money is moved on a line that the year's plan lacks. */
    private boolean offPlan(Request request) {
        return request.is("splits", "reallocations", "returns")
                && request.body()
                        .texts("line", "from", "to")
                        .anyMatch(line -> !model.known.containsKey("line/" + request.year() + "/" + line));
    }

    /** All that was asked for so far, and how it was answered. */
    String told() {
        return told.stream().map(Told::toString).collect(Collectors.joining("\n"));
    }

    private void same(String what, Object expected, Object actual) {
        if (!expected.equals(actual)) {
            throw new AssertionError("seed %d: the %s differ%nmodel:   %s%nservice: %s%n%s"
                    .formatted(seed, what, expected, actual, told()));
        }
    }

    private Json body(Request request) {
        Json matter = request.body().row("matter");
        if (matter.says("kind", "FUNDING_APPLICATION")) {
            return request.body()
                    .and("matter", matter.and("subject", id("funding-application", matter.text("subject"))));
        }
        return request.body().has("applications")
                ? request.body()
                        .and(
                                "applications",
                                request.body().list("applications").stream()
                                        .map(name -> id("funding-application", name))
                                        .toList())
                : request.body();
    }

    private String withIds(String path) {
        String[] parts = path.split("/");
        if (parts.length > 2 && parts[2].startsWith("@")) {
            parts[2] = id(parts[1].substring(0, parts[1].length() - 1), parts[2]);
        }
        return String.join("/", parts);
    }

    private String id(String kind, String name) {
        return ids.getOrDefault(name, kind + "-" + new UUID(0, 0));
    }

    private static SortedMap<String, Long> notZero(Map<String, Long> balances) {
        return balances.entrySet().stream()
                .filter(balance -> balance.getValue() != 0)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Long::sum, TreeMap::new));
    }
}
