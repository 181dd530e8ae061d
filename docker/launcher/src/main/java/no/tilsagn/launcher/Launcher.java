package no.tilsagn.launcher;

import java.io.PrintStream;
import java.nio.file.Path;
import no.tilsagn.launcher.jsonfile.FaultyFile;
import no.tilsagn.launcher.process.Missing;
import no.tilsagn.launcher.process.ProcessFailed;
import no.tilsagn.launcher.programmefile.ImportStopped;
import no.tilsagn.launcher.rehearsal.RehearsalFile;
import no.tilsagn.launcher.service.NoAnswer;
import no.tilsagn.launcher.stack.ProjectFolder;
import no.tilsagn.launcher.statement.StatementFile;
import no.tilsagn.launcher.story.StoryStopped;
import org.jspecify.annotations.Nullable;

/** Entry point of {@code ./run}. */
public final class Launcher {
    private static final int JDK = 25;

    private Launcher() {}

    /**
     * Runs until asked to stop, or once.
     *
     * @param words see {@link Arguments#USAGE}
     */
    public static void main(String[] words) throws Exception {
        int status;
        try {
            status = run(System.out, words);
        } catch (Missing missing) {
            System.err.println(missing.getMessage());
            status = 2;
        } catch (ProcessFailed | ImportStopped | StoryStopped | NoAnswer | FaultyFile failed) {
            System.err.println(failed.getMessage());
            status = 1;
        }
        System.out.flush();
        System.exit(status);
    }

    private static int run(PrintStream out, String... words) throws Exception {
        if (Asked.begins(words)) {
            return Asked.of(words).run(ProjectFolder.find(), out);
        }
        Arguments arguments = Arguments.of(words);
        if (arguments.help()) {
            out.print(Arguments.USAGE);
            return 0;
        }
        if (Runtime.version().feature() != JDK) {
            throw new Missing("JDK %d is needed, this is %s: set JAVA_HOME".formatted(JDK, Runtime.version()));
        }
        Path project = ProjectFolder.find();
        RehearsalFile rehearsal =
                arguments.rehearsal() == null ? null : RehearsalFile.of(arguments.rehearsal(), project);
        if (arguments.once()) {
            return once(arguments, rehearsal, project, out);
        }
        return rehearsal == null
                ? running(arguments, project, out)
                : new Rehearsing(
                                Programme.of(arguments, project).id(),
                                rehearsal,
                                arguments.position(),
                                arguments.ports(),
                                out)
                        .run();
    }

    private static int once(Arguments arguments, @Nullable RehearsalFile rehearsal, Path project, PrintStream out)
            throws Exception {
        Shown shown = arguments.story() == null
                ? new ShownProgramme(Programme.of(arguments, project))
                : ShownStory.of(arguments.story(), project);
        if (arguments.statement() != null) {
            shown = new ShownWithStatement(shown, StatementFile.writable(arguments.statement()));
        }
        if (rehearsal != null) {
            shown = new ShownWithRehearsal(shown, rehearsal, arguments.position());
        }
        return new Once(shown, out).run();
    }

    private static int running(Arguments arguments, Path project, PrintStream out) throws Exception {
        Path data = arguments.data() == null ? project.resolve(".data") : arguments.data();
        return new Running(Programme.of(arguments, project), data, arguments.ports(), out).run();
    }
}
