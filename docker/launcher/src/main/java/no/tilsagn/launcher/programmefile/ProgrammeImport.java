package no.tilsagn.launcher.programmefile;

import java.io.Console;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import no.tilsagn.launcher.jsonfile.FaultyFile;
import no.tilsagn.launcher.programmefile.CommandApi.Written;
import no.tilsagn.launcher.programmefile.content.ActionProgramme;
import no.tilsagn.launcher.programmefile.content.ProgrammeFile;
import no.tilsagn.launcher.programmefile.fault.ProgrammeFileReader;
import no.tilsagn.launcher.programmefile.remark.Comparison;
import no.tilsagn.launcher.programmefile.remark.RemarkChecks;
import no.tilsagn.launcher.service.Patience;
import no.tilsagn.launcher.service.ServiceClient;
import no.tilsagn.launcher.service.Sleeper;
import org.jspecify.annotations.Nullable;

/**
 * Imports a programme file through the public command API. It may be broken off anywhere and run again.
 *
 * <p>The setting {@code tilsagn.import.pause} (a system property, milliseconds, default 0) makes it pause between
 * commands.
 */
public final class ProgrammeImport {

    private static final String PAUSE = "tilsagn.import.pause";

    private final URI commandService;
    private final URI queryService;
    private final Function<String, String> roleToToken;
    private final PrintStream out;
    private final Patience patience;
    private final Sleeper sleeper;

    /**
     * @param roleToToken an access token for a role, asked for before every request
     * @param out for the progress bar, and where a service asks for time
     */
    public ProgrammeImport(
            URI commandService, URI queryService, Function<String, String> roleToToken, PrintStream out) {
        this(commandService, queryService, roleToToken, out, Patience.FOR_A_RESTART, Thread::sleep);
    }

    ProgrammeImport(
            URI commandService,
            URI queryService,
            Function<String, String> roleToToken,
            PrintStream out,
            Patience patience,
            Sleeper sleeper) {
        this.commandService = commandService;
        this.queryService = queryService;
        this.roleToToken = roleToToken;
        this.out = out;
        this.patience = patience;
        this.sleeper = sleeper;
    }

    /**
     * How many commands the file gives rise to.
     *
     * @throws FaultyFile when the file has faults
     */
    public static int commandsIn(Path file) throws FaultyFile, IOException {
        return plan(file, ImportPart.WHOLE).size();
    }

    /**
     * The names of the ids that importing this part of the file is answered with.
     *
     * @throws FaultyFile when the file has faults
     */
    public static List<String> idsOf(Path file, ImportPart part) throws FaultyFile, IOException {
        return plan(file, part).stream()
                .map(step -> AnsweredIds.name(step.section(), step.key()))
                .toList();
    }

    /**
     * Gives the commands of a part of the file, and reads nothing back.
     *
     * @throws FaultyFile when the file has faults; then nothing was sent
     * @throws ImportStopped when a command is refused
     */
    public Imported give(Path file, ImportPart part) throws FaultyFile, IOException {
        try (ServiceClient client = new ServiceClient(patience, sleeper, this::tell)) {
            return giveAll(plan(file, part), client);
        }
    }

    private static List<Step> plan(Path file, ImportPart part) throws FaultyFile, IOException {
        return ImportPlan.of(new ProgrammeFileReader().read(file).actionProgramme(), part);
    }

    /**
     * Gives every command of the file and waits until the plan can be read back.
     *
     * @throws FaultyFile when the file has faults; then nothing was sent
     * @throws ImportStopped when a command is refused, a service does not come back, or the plan read back differs
     */
    public ImportReport run(Path file) throws FaultyFile, IOException {
        ProgrammeFile programmeFile = new ProgrammeFileReader().read(file);
        ActionProgramme programme = programmeFile.actionProgramme();
        List<Comparison> comparisons = Comparison.of(programme.budget());
        try (ServiceClient client = new ServiceClient(patience, sleeper, this::tell)) {
            long lastPosition =
                    giveAll(ImportPlan.of(programme, ImportPart.WHOLE), client).lastPosition();
            new PlanQuery(queryService, roleToToken, client).confirm(programme, comparisons, lastPosition);
            return new ImportReport(
                    programme.programme().id(),
                    programme.budget().year(),
                    comparisons,
                    RemarkChecks.remarksOn(programme),
                    Objects.requireNonNullElse(programme.choices(), List.of()),
                    RegisterSteps.of(programme),
                    programmeFile.otherSections(),
                    lastPosition);
        }
    }

    /** On a line of its own, below the progress bar where that is written over. */
    private void tell(String message) {
        out.println((isTerminal(System.console()) ? "\n" : "") + message);
    }

    private Imported giveAll(List<Step> steps, ServiceClient client) {
        Duration pause = Duration.ofMillis(Long.parseLong(System.getProperty(PAUSE, "0")));
        CommandApi commands = new CommandApi(commandService, roleToToken, client);
        ProgressBar progress = new ProgressBar(out, steps.size(), isTerminal(System.console()));
        AnsweredIds ids = new AnsweredIds();
        long lastPosition = 0;
        for (Step step : steps) {
            if (lastPosition > 0 && pause.isPositive()) {
                client.sleep(pause);
            }
            Written written = commands.give(step, ids);
            ids.put(step.section(), step.key(), written.id());
            lastPosition = Math.max(lastPosition, written.position());
            progress.advance(step.toString());
        }
        return new Imported(ids.all(), lastPosition);
    }

    /** Since JDK 22 there is a console also where output goes to a file; before, there was none. */
    private static boolean isTerminal(@Nullable Console console) {
        return console != null && console.isTerminal();
    }
}
