package no.tilsagn.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.tilsagn.launcher.stack.Part;
import no.tilsagn.launcher.stack.Stack;

/**
 * What each part holds in memory at the end, with its child processes: its proportional set, in which a page that
 * several processes share counts once over all of them.
 */
final class Memory {

    private final Stack stack;
    private final PrintStream out;

    Memory(Stack stack, PrintStream out) {
        this.stack = stack;
        this.out = out;
    }

    void print() throws IOException {
        out.println("| process | memory, MB |");
        out.println("|---|--:|");
        for (Part part : Benchmark.parts()) {
            long kilobytes = 0;
            for (long pid : family(stack.part(part).pid())) {
                kilobytes += proportional(pid);
            }
            out.println("| %s | %d |".formatted(part.label(), kilobytes / 1024));
        }
    }

    private static List<Long> family(long pid) {
        ProcessHandle process = ProcessHandle.of(pid).orElseThrow();
        return java.util.stream.Stream.concat(java.util.stream.Stream.of(process), process.descendants())
                .map(ProcessHandle::pid)
                .toList();
    }

    private static long proportional(long pid) throws IOException {
        Path rollup = Path.of("/proc/" + pid + "/smaps_rollup");
        // A backend may have ended since it was listed.
        return !Files.exists(rollup)
                ? 0
                : Files.readAllLines(rollup).stream()
                        .filter(line -> line.startsWith("Pss:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                        .sum();
    }
}
