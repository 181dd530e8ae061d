package no.tilsagn.system.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/**
 * All processes that come from one start of the script, whoever became their parent since: each has inherited a mark in
 * its environment. Other stacks on the machine have another mark.
 *
 * @param mark unique
 */
record Family(String mark) {

    static final String VARIABLE = "TILSAGN_SYSTEM_TEST";

    static Family founded() {
        return new Family(UUID.randomUUID().toString());
    }

    List<ProcessHandle> living() {
        return ProcessHandle.allProcesses()
                .filter(process -> process.isAlive() && isMarked(process))
                .toList();
    }

    /** SIGKILL for every one of them, until none is left. */
    void kill() {
        List<ProcessHandle> living = living();
        while (!living.isEmpty()) {
            living.forEach(ProcessHandle::destroyForcibly);
            living.forEach(process -> process.onExit().join());
            living = living();
        }
    }

    private boolean isMarked(ProcessHandle process) {
        try {
            String environment = Files.readString(
                    Path.of("/proc", Long.toString(process.pid()), "environ"), StandardCharsets.ISO_8859_1);
            return environment.contains(VARIABLE + "=" + mark);
        } catch (IOException endedOrNotOurs) {
            return false;
        }
    }
}
