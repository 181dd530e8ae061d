package no.tilsagn.launcher.jsonfile;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** A file is refused whole; all its faults are listed, in the order of the text. */
public final class FaultyFile extends Exception {

    private final transient List<Fault> faults;
    private final String report;

    FaultyFile(Path file, List<Fault> faults) {
        this(
                faults,
                "%s is refused whole, %s:\n%s"
                        .formatted(
                                file.getFileName(),
                                faults.size() == 1 ? "1 fault" : faults.size() + " faults",
                                faults.stream().map(Fault::toString).collect(Collectors.joining("\n"))));
    }

    private FaultyFile(List<Fault> faults, String report) {
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
