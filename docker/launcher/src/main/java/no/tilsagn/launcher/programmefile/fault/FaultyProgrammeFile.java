package no.tilsagn.launcher.programmefile.fault;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** A programme file is refused whole; all its faults are listed, in the order of the text. */
public final class FaultyProgrammeFile extends Exception {

    private final transient List<Fault> faults;
    private final String report;

    FaultyProgrammeFile(Path file, List<Fault> faults) {
        this(
                faults,
                "%s is refused whole, %s:\n%s"
                        .formatted(
                                file.getFileName(),
                                faults.size() == 1 ? "1 fault" : faults.size() + " faults",
                                faults.stream().map(Fault::toString).collect(Collectors.joining("\n"))));
    }

    private FaultyProgrammeFile(List<Fault> faults, String report) {
        super(report);
        this.faults = List.copyOf(faults);
        this.report = report;
    }

    public List<Fault> faults() {
        return faults;
    }

    /** A heading and one line per fault. */
    public String report() {
        return report;
    }
}
