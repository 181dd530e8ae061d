package no.tilsagn.launcher.process;

/** A child process did not come up, did not answer or did not end; the message names it and shows its last log lines. */
public final class ProcessFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ProcessFailed(String message) {
        super(message);
    }
}
