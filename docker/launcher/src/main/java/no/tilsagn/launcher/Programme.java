package no.tilsagn.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import no.tilsagn.launcher.jsonfile.FaultyFile;
import no.tilsagn.launcher.process.Missing;
import no.tilsagn.launcher.programmefile.ImportReport;
import no.tilsagn.launcher.programmefile.ProgrammeImport;
import no.tilsagn.launcher.programmefile.content.ActionProgramme;
import no.tilsagn.launcher.programmefile.fault.ProgrammeFileReader;
import no.tilsagn.launcher.stack.Part;
import no.tilsagn.launcher.stack.Stack;

/**
 * The programme file a launch is about.
 *
 * @param file read, and found without fault, before anything is started
 * @param id the programme's
 * @param year of its budget
 */
record Programme(Path file, String id, int year) {
    private static final Path FIRST = Path.of("docker", "programmes", "delprogram-sysselsetting-2025.json");

    /** The file asked for, or the project's own. */
    static Programme of(Arguments arguments, Path project) throws IOException, FaultyFile {
        Path file = arguments.programme() == null ? project.resolve(FIRST) : arguments.programme();
        if (!Files.isReadable(file)) {
            throw new Missing("No such programme file: " + file);
        }
        ActionProgramme read = new ProgrammeFileReader().read(file).actionProgramme();
        return new Programme(file, read.programme().id(), read.budget().year());
    }

    ImportReport importInto(Stack stack, PrintStream out) throws IOException, FaultyFile {
        return new ProgrammeImport(
                        stack.address(Part.COMMAND_SERVICE), stack.address(Part.QUERY_SERVICE), stack::token, out)
                .run(file);
    }
}
