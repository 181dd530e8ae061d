package no.tilsagn.launcher.story;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.util.function.Function;
import no.tilsagn.launcher.jsonfile.FaultyFile;
import no.tilsagn.launcher.programmefile.ImportPart;
import no.tilsagn.launcher.programmefile.Imported;
import no.tilsagn.launcher.programmefile.ProgrammeImport;
import no.tilsagn.launcher.service.Patience;
import no.tilsagn.launcher.service.ServiceClient;

/**
 * Tells stories to a running whole.
 *
 * @param clientToToken an access token of a demo client, asked for before every request
 * @param clock the one the command service records by
 * @param out for the progress of an import, and where a service asks for time
 */
public record Teller(
        URI commandService,
        URI queryService,
        Function<String, String> clientToToken,
        StoryClock clock,
        StoryTable table,
        PrintStream out) {

    /**
     * Tells one from its beginning.
     *
     * @return the programme's last position
     * @throws StoryStopped when a step is refused that was to be accepted, or with another code
     * @throws FaultyFile when the programme file it begins with has become faulty
     */
    public long tell(Story story) throws IOException, FaultyFile {
        clock.set(story.begins());
        try (StoryApi api = new StoryApi(
                new ServiceClient(Patience.FOR_A_RESTART, Thread::sleep, out::println),
                commandService,
                queryService,
                story.programme(),
                clientToToken)) {
            return new Telling(clock, api, table, part -> importOf(story, part)).tell(story);
        }
    }

    private Imported importOf(Story story, ImportPart part) throws IOException, FaultyFile {
        return new ProgrammeImport(commandService, queryService, clientToToken, out)
                .give(story.imported().orElseThrow().file(), part);
    }
}
