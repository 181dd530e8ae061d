package no.tilsagn.commandservice.request;

import java.util.List;
import java.util.stream.Stream;
import no.tilsagn.commandservice.problem.Fault;

/** More faults than this help nobody, and would make the answer larger than the request. */
public final class MostFaults {

    static final int LISTED = 500;

    private MostFaults() {}

    /** The first of them, and how many more there are. */
    public static List<Fault> of(List<Fault> faults) {
        if (faults.size() <= LISTED) {
            return faults;
        }
        Fault rest = Fault.inBody("", "… +" + (faults.size() - LISTED));
        return Stream.concat(faults.stream().limit(LISTED), Stream.of(rest)).toList();
    }
}
