package no.tilsagn.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import no.tilsagn.launcher.jsonfile.FaultyFile;
import no.tilsagn.launcher.process.Missing;
import no.tilsagn.launcher.shown.Ending;
import no.tilsagn.launcher.shown.QueryApi;
import no.tilsagn.launcher.stack.Part;
import no.tilsagn.launcher.stack.Stack;
import no.tilsagn.launcher.stack.StackSettings;
import no.tilsagn.launcher.story.Story;
import no.tilsagn.launcher.story.StoryClock;
import no.tilsagn.launcher.story.StoryFile;
import no.tilsagn.launcher.story.StoryTable;
import no.tilsagn.launcher.story.Teller;

/**
 * A story, told on a simulated clock.
 *
 * @param story read, and found without fault, before anything is started
 */
record ShownStory(Story story) implements Shown {
    private static final Path OWN = Path.of("docker", "stories");

    /** The story of that name among the project's own, or in that file. */
    static ShownStory of(String nameOrFile, Path project) throws IOException, FaultyFile {
        Path own = project.resolve(OWN).resolve(nameOrFile + ".json");
        Path file = Files.isReadable(own) ? own : Path.of(nameOrFile);
        if (!Files.isRegularFile(file)) {
            throw new Missing("No such story: neither %s nor %s".formatted(OWN.resolve(nameOrFile + ".json"), file));
        }
        return new ShownStory(StoryFile.read(file));
    }

    @Override
    public String programme() {
        return story.programme();
    }

    @Override
    public StackSettings prepared(StackSettings settings) {
        StoryClock clock = clock(settings);
        clock.set(story.begins());
        return settings.withArguments(Part.COMMAND_SERVICE, clock.setting());
    }

    @Override
    public boolean show(Stack stack, PrintStream out) throws IOException, InterruptedException, FaultyFile {
        StoryTable table = new StoryTable(out, Locale.getDefault());
        table.head(story);
        long position = new Teller(
                        stack.address(Part.COMMAND_SERVICE),
                        stack.address(Part.QUERY_SERVICE),
                        stack::token,
                        clock(stack.settings()),
                        table,
                        out)
                .tell(story);
        boolean held = table.end();
        try (QueryApi api =
                new QueryApi(stack.address(Part.QUERY_SERVICE), programme(), () -> stack.token("auditor"))) {
            new Ending(api, out).show(position);
        }
        return held;
    }

    private static StoryClock clock(StackSettings settings) {
        return new StoryClock(settings.data().resolve("story-clock"));
    }
}
