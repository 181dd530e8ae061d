package no.tilsagn.launcher.process;

/** Something the stack cannot do without is not there; the message says in one line what, and what helps. */
public final class Missing extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Missing(String line) {
        super(line);
    }
}
