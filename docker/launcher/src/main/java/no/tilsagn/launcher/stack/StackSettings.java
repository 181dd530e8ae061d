package no.tilsagn.launcher.stack;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which stack to start.
 *
 * @param project the project's folder, where the built parts are found
 * @param data where the stack keeps everything it writes
 * @param ports where the parts listen
 * @param parts which parts run
 * @param programmes programmes in which the issuer gives every demo client its role
 * @param arguments further command-line arguments of a part, such as a setting of a service
 * @param progress told what is done
 * @param temporary whether the data folder is removed when the stack is closed
 * @param brief whether it lives for minutes: services then start in half the time, at the price of throughput later
 */
public record StackSettings(
        Path project,
        Path data,
        Ports ports,
        Set<Part> parts,
        List<String> programmes,
        Map<Part, List<String>> arguments,
        PrintStream progress,
        boolean temporary,
        boolean brief) {
    public static final String FIRST_PROGRAMME = "delprogram-sysselsetting";

    /** One of each part on free ports, with its data in the folder given. */
    public static StackSettings in(Path data) {
        return new StackSettings(
                ProjectFolder.find(),
                data,
                Ports.free(),
                EnumSet.complementOf(EnumSet.of(Part.SECOND_COMMAND_SERVICE)),
                List.of(FIRST_PROGRAMME),
                Map.of(),
                System.out,
                false,
                false);
    }

    public StackSettings withPorts(Ports others) {
        return new StackSettings(project, data, others, parts, programmes, arguments, progress, temporary, brief);
    }

    public StackSettings withParts(Set<Part> others) {
        return new StackSettings(
                project, data, ports, EnumSet.copyOf(others), programmes, arguments, progress, temporary, brief);
    }

    public StackSettings withProgrammes(List<String> others) {
        return new StackSettings(
                project, data, ports, parts, List.copyOf(others), arguments, progress, temporary, brief);
    }

    public StackSettings withArguments(Part part, String... others) {
        Map<Part, List<String>> changed = new EnumMap<>(Part.class);
        changed.putAll(arguments);
        changed.put(part, List.of(others));
        return new StackSettings(project, data, ports, parts, programmes, changed, progress, temporary, brief);
    }

    public StackSettings withProgress(PrintStream other) {
        return new StackSettings(project, data, ports, parts, programmes, arguments, other, temporary, brief);
    }

    /** The data folder does not outlive the stack. */
    public StackSettings asTemporary() {
        return new StackSettings(project, data, ports, parts, programmes, arguments, progress, true, brief);
    }

    /** It is there for one task of a few minutes. */
    public StackSettings asBrief() {
        return new StackSettings(project, data, ports, parts, programmes, arguments, progress, temporary, true);
    }
}
