package no.tilsagn.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import no.tilsagn.launcher.stack.Part;

/** What each part holds in memory: resident now and at most, with its child processes (shared pages counted again). */
final class Memory {

    private final no.tilsagn.launcher.stack.Stack stack;
    private final PrintStream out;

    Memory(no.tilsagn.launcher.stack.Stack stack, PrintStream out) {
        this.stack = stack;
        this.out = out;
    }

    void print() throws IOException {
        out.println("| process | resident, MB | at most, MB |");
        out.println("|---|--:|--:|");
        for (Part part : Benchmark.parts()) {
            long now = 0;
            long most = 0;
            for (long pid : family(stack.part(part).pid())) {
                now += kilobytes(pid, "VmRSS");
                most += kilobytes(pid, "VmHWM");
            }
            out.println("| %s | %d | %d |".formatted(part.label(), now / 1024, most / 1024));
        }
    }

    private static List<Long> family(long pid) {
        ProcessHandle process = ProcessHandle.of(pid).orElseThrow();
        return Stream.concat(Stream.of(process), process.descendants())
                .map(ProcessHandle::pid)
                .toList();
    }

    private static long kilobytes(long pid, String field) throws IOException {
        Path status = Path.of("/proc/" + pid + "/status");
        if (!Files.exists(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith(field + ":"))
                .map(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElse(0L);
    }
}
