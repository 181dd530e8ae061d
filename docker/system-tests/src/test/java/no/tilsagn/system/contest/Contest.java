package no.tilsagn.system.contest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.project.Gate;

/**
 * What is attempted at once: every application approved twice, some withdrawn, the frame raised once, and two of the
 * three projects taken through their gates until they are closed.
 *
 * @param lanes run side by side; within one, the next attempt waits for the answer to the one before
 */
record Contest(List<List<Attempt>> lanes) {

    private static final List<Gate> TO_CLOSED = List.of(Gate.BP1, Gate.BP2, Gate.BP3, Gate.BP4, Gate.BP5);
    private static final int CLOSED_PROJECTS = 2;

    static Contest about(ContestedProgramme contested, ProgrammeId programme, int clients, long raised, Random random) {
        Attempts attempts = new Attempts(programme);
        List<Attempt> rivals = rivals(contested, attempts, random);
        rivals.add(attempts.setFrame("raise", raised));
        Collections.shuffle(rivals, random);
        List<List<Attempt>> lanes =
                Stream.<List<Attempt>>generate(ArrayList::new).limit(clients).toList();
        for (int i = 0; i < rivals.size(); i++) {
            lanes.get(i % clients).add(rivals.get(i));
        }
        for (int i = 0; i < CLOSED_PROJECTS; i++) {
            strewGates(attempts, contested.projects().get(i), lanes.get(i), random);
        }
        return new Contest(lanes);
    }

    List<Attempt> all() {
        return lanes.stream().flatMap(List::stream).toList();
    }

    private static List<Attempt> rivals(ContestedProgramme contested, Attempts attempts, Random random) {
        List<Attempt> rivals = new ArrayList<>();
        for (String application : contested.applications()) {
            rivals.add(attempts.approve("approve-" + application, application));
            rivals.add(attempts.approve("approve-again-" + application, application));
            if (random.nextInt(4) == 0) {
                rivals.add(attempts.withdraw("withdraw-" + application, application));
            }
        }
        return rivals;
    }

    /** In their order, strewn over a lane's first half: enough applications are left when the project is closed. */
    private static void strewGates(Attempts attempts, String project, List<Attempt> lane, Random random) {
        List<Integer> places = random.ints(TO_CLOSED.size(), 0, lane.size() / 2)
                .sorted()
                .boxed()
                .toList();
        for (int i = 0; i < TO_CLOSED.size(); i++) {
            String key = "pass-%s-%s".formatted(TO_CLOSED.get(i).code(), project);
            lane.add(places.get(i) + i, attempts.pass(key, project, TO_CLOSED.get(i)));
        }
    }
}
