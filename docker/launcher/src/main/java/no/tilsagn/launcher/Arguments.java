package no.tilsagn.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import no.tilsagn.launcher.process.Missing;
import no.tilsagn.launcher.stack.Ports;
import org.jspecify.annotations.Nullable;

/**
 * What the command line asks for.
 *
 * @param once whether to show the programme once, in a temporary folder, and stop
 * @param help whether only the usage is wanted
 * @param programme the programme file to import; the project's own when none is named
 * @param story the story to tell instead: the name of one of the project's own, or a file
 * @param statement where the year-end statement goes; none for none
 * @param rehearsal the rehearsal to ask for: the name of one of the project's own, or a file; none for none
 * @param position the moment the rehearsal goes on from; none for the present
 * @param data the data folder; the project's own when none is named
 * @param ports where the parts listen, unless once
 */
record Arguments(
        boolean once,
        boolean help,
        @Nullable Path programme,
        @Nullable String story,
        @Nullable Path statement,
        @Nullable String rehearsal,
        @Nullable Long position,
        @Nullable Path data,
        Ports ports) {
    static final String USAGE = """
            Usage: ./run [--programme FILE] [--data DIR] [--ports FIRST]
                   ./run --once [--programme FILE] [--statement FILE.csv]
                   ./run --once --story NAME|FILE [--statement FILE.csv]
                   ./run [--once] --rehearse NAME|FILE [--position N] [--programme FILE] [--ports FIRST]
                   ./run replay [--programme ID] [--from N] [--to M] [--ports FIRST]
                   ./run rebuild [--programme ID] [--read-model NAME] [--from journal|event-table] [--ports FIRST]
                   ./run compare [--programme ID] [--ports FIRST]

              without --once   starts the whole and keeps it running until Ctrl-C; the programme is imported
                               at the first start, data is kept between runs
              --once           the same in a temporary folder on free ports: imports the programme, prints its
                               plan and accounts as rebuilt from events, and removes everything again
              --programme FILE another programme file (docs/programme-file.schema.json)
              --story NAME     tells a story of docker/stories, or of a FILE (docs/story.md), on a simulated clock;
                               ends with 0 only if all that the story expects was found
              --statement FILE writes the year-end statement of every year, line and label as CSV; ends with 0 only if
                               every row adds up and each adopted year opened with what the year before carries over
              --rehearse NAME  a rehearsal of docker/rehearsals, or of a FILE (docs/rehearsal.md): what would follow on
                               commands that were never given, and the year-end statement beside the real one;
                               with --once after what is shown, else in the ./run of another terminal. Nothing is
                               stored; ends with 0 only if the log stands where it stood
              --position N     the rehearsal goes on from this position of the log, instead of from the last
              replay           tells the history in the ./run of another terminal event by event, with the figures each
                               one changed and the sums of all accounts at the end; in a terminal Enter goes on and q ends
              rebuild          has all read models there, or one, built anew from the journal beside those in use, and
                               tells how far it is; ends with 0 only if each was equal to the one in use; --from event-table
                               goes by the command service's event table, for when the journal itself is in doubt
              compare          holds the journal there against the event table, character by character, and names the
                               first position that differs with both sides; ends with 0 only if none does
              --data DIR       another data folder than .data
              --ports FIRST    seven ports in a row from FIRST, instead of from 7711
              --help           this text

            TILSAGN_IMPORT_PAUSE in the environment: milliseconds the import waits between commands
            """;

    static Arguments of(String... arguments) {
        boolean once = false;
        boolean help = false;
        Path programme = null;
        String story = null;
        Path statement = null;
        String rehearsal = null;
        Long position = null;
        Path data = null;
        Ports ports = null;
        Iterator<String> words = List.of(arguments).iterator();
        while (words.hasNext()) {
            String word = words.next();
            switch (word) {
                case "--once" -> once = true;
                case "--help" -> help = true;
                case "--programme" -> programme = existing(value(word, words));
                case "--story" -> story = value(word, words);
                case "--statement" -> statement = Path.of(value(word, words));
                case "--rehearse" -> rehearsal = value(word, words);
                case "--position" -> position = position(word, value(word, words));
                case "--data" -> data = Path.of(value(word, words));
                case "--ports" -> ports = ports(value(word, words));
                default -> throw new Missing("Unknown argument " + word + "; ./run --help lists the known ones");
            }
        }
        if (once && data != null) {
            throw new Missing("--once keeps its data in a temporary folder; leave --data out");
        }
        if (once && ports != null) {
            throw new Missing("--once takes ports that are free; leave --ports out");
        }
        if (story != null && !once) {
            throw new Missing("--story is told once; add --once");
        }
        if (statement != null && !once) {
            throw new Missing("--statement is of what is shown once; add --once");
        }
        if (story != null && programme != null) {
            throw new Missing("A story says itself which programme it is about; leave --programme out");
        }
        if (position != null && rehearsal == null) {
            throw new Missing("--position is of a rehearsal; add --rehearse");
        }
        if (rehearsal != null && data != null) {
            throw new Missing("--rehearse is answered by what runs already; leave --data out");
        }
        return new Arguments(
                once,
                help,
                programme,
                story,
                statement,
                rehearsal,
                position,
                data,
                ports == null ? Ports.standard() : ports);
    }

    static String value(String word, Iterator<String> words) {
        if (!words.hasNext()) {
            throw new Missing(word + " needs a value");
        }
        return words.next();
    }

    static Ports ports(String first) {
        try {
            return Ports.from(Integer.parseInt(first));
        } catch (IllegalArgumentException notAPort) {
            throw new Missing("--ports needs the first of seven ports in a row, 1024 to 65529, not " + first);
        }
    }

    static long position(String word, String number) {
        try {
            return Long.parseUnsignedLong(number);
        } catch (NumberFormatException notANumber) {
            throw new Missing(word + " needs a position of the log, such as 113, not " + number);
        }
    }

    private static Path existing(String name) {
        Path file = Path.of(name);
        if (!Files.isReadable(file)) {
            throw new Missing("No such programme file: " + file);
        }
        return file;
    }
}
