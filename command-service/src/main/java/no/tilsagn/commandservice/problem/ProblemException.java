package no.tilsagn.commandservice.problem;

import java.util.List;
import java.util.Map;

/** A request that is not let through, and what its answer says beside the code. */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final ProblemCode code;
    private final transient Map<String, Object> properties;

    public ProblemException(ProblemCode code, Map<String, Object> properties) {
        super(code.code() + " " + properties);
        this.code = code;
        this.properties = Map.copyOf(properties);
    }

    public ProblemException(ProblemCode code) {
        this(code, Map.of());
    }

    /** A request with these faults, all there are. */
    public static ProblemException malformed(List<Fault> faults) {
        return new ProblemException(ProblemCode.MALFORMED_REQUEST, Map.of("errors", List.copyOf(faults)));
    }

    ProblemCode code() {
        return code;
    }

    Map<String, Object> properties() {
        return properties;
    }
}
