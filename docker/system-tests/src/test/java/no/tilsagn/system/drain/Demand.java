package no.tilsagn.system.drain;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How many requests of a round have to be refused, in whatever order they come: reckoned from what is demanded, before
 * anybody is asked.
 *
 * @param all how many requests there are
 * @param least so many are refused in every order
 * @param most no more are refused in any order
 */
record Demand(int all, int least, int most) {

    /**
     * What a round demands of an application and of accounts.
     *
     * @param opening what each line holds at first
     */
    static Demand of(Collection<Attempt> attempts, Map<String, Long> opening) {
        Map<String, List<Attempt>> decisions = attempts.stream()
                .filter(attempt -> attempt.asked() instanceof Asked.Deciding)
                .collect(Collectors.groupingBy(attempt ->
                        ((Asked.Deciding) attempt.asked()).application().id()));
        int beaten = decisions.values().stream()
                .mapToInt(rivals -> rivals.size() - (rivals.stream().anyMatch(Demand::byTheBoard) ? 1 : 0))
                .sum();
        int decided = (int) decisions.values().stream()
                .filter(rivals -> rivals.stream().anyMatch(Demand::certain))
                .count();
        int paid = opening.entrySet().stream()
                .mapToInt(line -> certainlyPaid(attempts, line.getKey(), line.getValue()))
                .sum();
        return new Demand(attempts.size(), beaten, attempts.size() - decided - paid);
    }

    boolean isBetweenAThirdAndTwoThirds() {
        return 3 * least >= all && 3 * most <= 2 * all;
    }

    /**
     * How many payments an account makes at the least. One is refused only when the others have left too little, so at
     * least as many are made as the largest ones fit; what comes in meanwhile only adds to that.
     */
    private static int certainlyPaid(Collection<Attempt> attempts, String account, long holds) {
        List<Long> largestFirst = attempts.stream()
                .map(attempt -> attempt.asked().outOf(account))
                .filter(amount -> amount > 0)
                .sorted(Comparator.reverseOrder())
                .toList();
        int fit = 0;
        long left = holds;
        while (fit < largestFirst.size() && largestFirst.get(fit) <= left) {
            left -= largestFirst.get(fit);
            fit++;
        }
        return fit;
    }

    private static boolean byTheBoard(Attempt attempt) {
        return ((Asked.Deciding) attempt.asked()).authority().equals("STRATEGIC_BOARD");
    }

    /** A rejection needs no money: when it comes, the application is decided or is so now. */
    private static boolean certain(Attempt attempt) {
        return byTheBoard(attempt) && !((Asked.Deciding) attempt.asked()).approve();
    }
}
