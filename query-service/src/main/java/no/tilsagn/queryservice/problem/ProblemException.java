package no.tilsagn.queryservice.problem;

/** A query that cannot be answered, and why. */
public class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Problem problem;

    private final transient Object[] facts;

    /** @param facts what the message names, in its order */
    public ProblemException(Problem problem, Object... facts) {
        super(problem.code());
        this.problem = problem;
        this.facts = facts;
    }

    Problem problem() {
        return problem;
    }

    Object[] facts() {
        return facts;
    }
}
