package no.tilsagn.launcher.process;

import static java.util.stream.Collectors.partitioningBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Processes of an earlier launcher on this data folder that was killed before it could end them. */
public final class LeftOvers {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    /** Programs that a child is for a moment, before it becomes what it was started as. */
    private static final Set<String> STARTERS = Set.of("setsid", "unshare");

    private final DataFolder folder;

    public LeftOvers(DataFolder folder) {
        this.folder = folder;
    }

    /**
     * Living processes that belong to the folder: those written down in a pid file, and those whose command says so (a
     * launcher may have been killed between starting a child and writing it down).
     */
    public List<ProcessHandle> processes() throws IOException {
        return List.copyOf(named().keySet());
    }

    /** Each with the part it is, or else the program. */
    private Map<ProcessHandle, String> named() throws IOException {
        Map<ProcessHandle, String> found = new LinkedHashMap<>();
        for (PidFile file : folder.pidFiles()) {
            file.process().ifPresent(process -> found.put(process, file.part()));
        }
        try (Stream<ProcessHandle> all = ProcessHandle.allProcesses()) {
            all.filter(this::belongs)
                    .forEach(process -> found.putIfAbsent(
                            process, program(process).getFileName().toString()));
        }
        found.remove(ProcessHandle.current());
        return found;
    }

    private boolean belongs(ProcessHandle process) {
        return process.isAlive() && (isPostgres(process) || hasArgument(process, folder.mark()));
    }

    private boolean isPostgres(ProcessHandle process) {
        Path program = program(process);
        return program.startsWith(folder.postgres())
                || (STARTERS.contains(program.getFileName().toString())
                        && hasArgument(
                                process, folder.postgres().resolve("data").toString()));
    }

    private static Path program(ProcessHandle process) {
        return Path.of(process.info().command().orElse("unknown"));
    }

    private static boolean hasArgument(ProcessHandle process, String argument) {
        return process.info()
                .arguments()
                .map(arguments -> Arrays.asList(arguments).contains(argument))
                .orElse(false);
    }

    /**
     * Ends them, services before PostgreSQL, asking first and then killing.
     *
     * @param report told one line per process that was ended
     */
    public void end(Consumer<String> report) throws IOException, InterruptedException {
        Map<ProcessHandle, String> named = named();
        List<ProcessHandle> processes = List.copyOf(named.keySet());
        for (ProcessHandle process : withoutChildren(processes)) {
            report.accept("ending %s (pid %d), left over by a launcher that was killed"
                    .formatted(named.get(process), process.pid()));
        }
        Map<Boolean, List<ProcessHandle>> byKind = processes.stream().collect(partitioningBy(this::isPostgres));
        askAndWait(byKind.getOrDefault(false, List.of()), Signal.TERM);
        askAndWait(byKind.getOrDefault(true, List.of()), Signal.INT);
        for (PidFile file : folder.pidFiles()) {
            file.delete();
        }
        // Nobody of this folder lives any more. A stale file would stop PostgreSQL if its pid had been given away.
        Files.deleteIfExists(folder.postgres().resolve("data").resolve("postmaster.pid"));
    }

    /** PostgreSQL's own children end with it, and would take its signal for something else. */
    private static List<ProcessHandle> withoutChildren(List<ProcessHandle> processes) {
        return processes.stream()
                .filter(process -> process.parent().filter(processes::contains).isEmpty())
                .toList();
    }

    private static void askAndWait(List<ProcessHandle> processes, Signal signal)
            throws IOException, InterruptedException {
        for (ProcessHandle process : withoutChildren(processes)) {
            signal.send(process);
        }
        for (ProcessHandle process : processes) {
            if (!endsWithin(process, PATIENCE)) {
                process.destroyForcibly();
            }
        }
        for (ProcessHandle process : processes) {
            if (!endsWithin(process, PATIENCE)) {
                throw new ProcessFailed("Process %d does not end, not even killed".formatted(process.pid()));
            }
        }
    }

    /** Whether a process, child or not, is gone in time. */
    static boolean endsWithin(ProcessHandle process, Duration patience) throws InterruptedException {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException late) {
            return !process.isAlive();
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
