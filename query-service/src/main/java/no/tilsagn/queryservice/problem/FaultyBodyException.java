package no.tilsagn.queryservice.problem;

import java.util.List;
import java.util.stream.Collectors;

/** A body that cannot be read, with every fault. */
public final class FaultyBodyException extends ProblemException {

    private static final long serialVersionUID = 1;

    /** More than this help nobody, and would make the answer larger than the request. */
    private static final int LISTED = 500;

    private final transient List<Fault> faults;

    /** @param faults at least one */
    public FaultyBodyException(List<Fault> faults) {
        super(
                Problem.MALFORMED_REQUEST,
                faults.stream().map(Fault::pointer).distinct().limit(3).collect(Collectors.joining(", ")) + " ("
                        + faults.size() + ")");
        this.faults = faults.stream().limit(LISTED).toList();
    }

    List<Fault> faults() {
        return faults;
    }
}
