package no.tilsagn.system.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.tilsagn.launcher.stack.Part;
import no.tilsagn.launcher.stack.ProjectFolder;
import no.tilsagn.launcher.stack.Stack;
import no.tilsagn.launcher.stack.StackSettings;
import no.tilsagn.launcher.story.Story;
import no.tilsagn.launcher.story.StoryClock;
import no.tilsagn.launcher.story.StoryFile;
import no.tilsagn.launcher.story.StoryTable;
import no.tilsagn.launcher.story.Teller;
import no.tilsagn.system.stack.Api;
import no.tilsagn.system.stack.RunningSystem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** All that is shown of years with every kind of booking follows from their log, and would not from another. */
@Order(9)
class StoryLogsIT {

    private static final Path STORIES = ProjectFolder.find().resolve("docker/stories");
    private static final List<String> NAMES = List.of("reference-example", "programme-year");
    private static final Set<String> MONEY = Set.of(
            "frame-set.v1",
            "opening-registered.v1",
            "budget-adopted.v1",
            "funds-transferred.v1",
            "sources-split.v1",
            "spending-reported.v1",
            "spending-corrected.v1",
            "year-closed.v1",
            "opening-adjusted.v1");
    private static final Pattern FIGURE = Pattern.compile("\"(amount|carryOver|change|after)\":(-?\\d+)");

    @TempDir
    private static Path folder;

    private static StoryClock clock;
    private static Stack stack;

    /** Told to one stack: time goes back between two programmes, but never within one. */
    @BeforeAll
    static void start() throws Exception {
        clock = new StoryClock(folder.toRealPath().resolve("clock"));
        List<String> programmes = new ArrayList<>();
        for (String name : NAMES) {
            Story story = story(name);
            programmes.add(story.programme());
            clock.set(story.begins());
        }
        stack = Stack.start(StackSettings.in(folder.toRealPath().resolve("data"))
                .withProgrammes(programmes)
                .withArguments(Part.COMMAND_SERVICE, clock.setting())
                .asTemporary()
                .asBrief());
    }

    @AfterAll
    static void stop() {
        stack.close();
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void what_is_shown_of_a_story_follows_from_its_log(String name) throws Exception {
        Story story = story(name);
        RunningSystem system = RunningSystem.of(stack);
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        StoryTable table = new StoryTable(out, Locale.ENGLISH);
        new Teller(system.commandService(), system.queryService(), stack::token, clock, table, out).tell(story);

        try (Api api = new Api(system)) {
            List<StoredEvent> log = LogVerification.of(system, api, story.programme());

            assertThat(table.end()).as(said.toString(StandardCharsets.UTF_8)).isTrue();
            requireThatAnyOtherKroneIsSeen(log, ServedBalances.of(api, story.programme()));
        }
    }

    private static Story story(String name) throws Exception {
        return StoryFile.read(STORIES.resolve(name + ".json"));
    }

    /** Falsifies every booking in turn. */
    private static void requireThatAnyOtherKroneIsSeen(List<StoredEvent> log, ServedBalances served) {
        served.requireSumOfBookings(log);
        List<String> falsified = new ArrayList<>();
        for (StoredEvent event : log) {
            if (MONEY.contains(event.type()) && FIGURE.matcher(event.payload()).find()) {
                List<StoredEvent> other = new ArrayList<>(log);
                other.set(log.indexOf(event), withOneKroneMore(event));
                assertThatThrownBy(() -> served.requireSumOfBookings(other))
                        .as("%s at %d with one krone more", event.type(), event.position())
                        .isInstanceOf(AssertionError.class)
                        .hasMessageContaining("[accounts]");
                falsified.add(event.type());
            }
        }
        System.out.printf("%d bookings falsified, each seen: %s%n", falsified.size(), counted(falsified));
        assertThat(falsified).containsAll(MONEY);
    }

    private static StoredEvent withOneKroneMore(StoredEvent event) {
        return event.withPayload(FIGURE.matcher(event.payload())
                .replaceFirst(found -> "\"%s\":%d".formatted(found.group(1), Long.parseLong(found.group(2)) + 1)));
    }

    private static Object counted(List<String> types) {
        return types.stream().collect(Collectors.groupingBy(type -> type, Collectors.counting()));
    }
}
