package no.tilsagn.launcher.process;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** One started child process: watched, written down in a pid file, ended in order or by force. */
public final class Child {
    private static final int TAIL = 25;

    private final String name;
    private final Process process;
    private final PidFile pidFile;
    private final LogFile log;
    private volatile boolean ending;

    private Child(String name, Process process, PidFile pidFile, LogFile log) {
        this.name = name;
        this.process = process;
        this.pidFile = pidFile;
        this.log = log;
    }

    /**
     * Starts a process in a session of its own, so that Ctrl-C in a terminal reaches the launcher alone and the launcher
     * decides the order in which the others end.
     *
     * @param name the part's name, in messages and file names
     * @param command program and arguments
     * @param environment added to the launcher's own; the place for passwords, which a command line would show to all
     * @param unexpectedEnd told what happened when the process ends without having been asked to
     */
    public static Child start(
            DataFolder folder,
            String name,
            List<String> command,
            Map<String, String> environment,
            Consumer<String> unexpectedEnd)
            throws IOException {
        LogFile log = folder.log(name);
        log.begin();
        ProcessBuilder builder = new ProcessBuilder(Sessions.ownSession(command))
                .directory(folder.path().toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.path().toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        PidFile pidFile = folder.pidFile(name);
        pidFile.write(process.toHandle());
        process.getOutputStream().close();
        Child child = new Child(name, process, pidFile, log);
        Thread.ofVirtual().name(name + "-watch").start(() -> child.watch(unexpectedEnd));
        return child;
    }

    private void watch(Consumer<String> unexpectedEnd) {
        process.onExit().join();
        if (!ending) {
            unexpectedEnd.accept(lastWords());
        }
    }

    /** Name, exit code and last log lines of a process that is no more. */
    public String lastWords() {
        return "%s (pid %d) ended with exit code %d; its last lines in %s:%n%s"
                .formatted(name, pid(), process.exitValue(), log.path(), log.tail(TAIL));
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    public long pid() {
        return process.pid();
    }

    public LogFile log() {
        return log;
    }

    /** Waits a moment, less if the process ends: the pause between two looks at whether it is ready. */
    public void pause(Duration moment) throws InterruptedException {
        boolean endedMeanwhile = process.waitFor(moment.toMillis(), TimeUnit.MILLISECONDS);
        if (endedMeanwhile) {
            throw new ProcessFailed(lastWords());
        }
    }

    /** From now on its end is expected. */
    public void expectEnd() {
        ending = true;
    }

    /**
     * Asks the process to end and waits.
     *
     * @return whether it ended by itself; if not, it was killed after the patience given
     */
    public boolean stop(Signal signal, Duration patience) throws IOException, InterruptedException {
        expectEnd();
        signal.send(process.toHandle());
        boolean obeyed = process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
        kill();
        return obeyed;
    }

    /** Ends the process and its own children by SIGKILL, and returns when all are dead. */
    public void kill() throws IOException, InterruptedException {
        expectEnd();
        List<ProcessHandle> family = process.isAlive() ? process.descendants().toList() : List.of();
        process.destroyForcibly().waitFor();
        for (ProcessHandle orphan : family) {
            // PostgreSQL's children end by themselves when their parent is gone, and hold its memory until then.
            if (!LeftOvers.endsWithin(orphan, Duration.ofSeconds(5))) {
                orphan.destroyForcibly();
            }
            if (!LeftOvers.endsWithin(orphan, Duration.ofSeconds(5))) {
                throw new ProcessFailed(
                        "%s: child process %d does not end, not even killed".formatted(name, orphan.pid()));
            }
        }
        pidFile.delete();
    }
}
