package no.tilsagn.launcher.process;

import java.io.IOException;

/** How a process is asked to end. */
public enum Signal {
    /** Ends a JVM in order. */
    TERM,
    /** PostgreSQL's fast shutdown: sessions are ended, then the server stops cleanly. */
    INT;

    /** Asks; whether the process obeys is seen by waiting for it. */
    void send(ProcessHandle process) throws IOException, InterruptedException {
        if (this == TERM) {
            process.destroy();
            return;
        }
        // Java sends no other signal than TERM and KILL; `kill` is built into every shell.
        new ProcessBuilder("sh", "-c", "kill -s " + name() + " " + process.pid())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
