package no.tilsagn.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import no.tilsagn.launcher.process.Missing;
import org.jspecify.annotations.Nullable;

/**
 * What the command line asks for.
 *
 * @param once whether to show the programme once, in a temporary folder, and stop
 * @param help whether only the usage is wanted
 * @param programme the programme file to import; the project's own when none is named
 * @param data the data folder; the project's own when none is named
 */
record Arguments(
        boolean once,
        boolean help,
        @Nullable Path programme,
        @Nullable Path data) {
    static final String USAGE = """
            Usage: ./run [--programme FILE] [--data DIR]
                   ./run --once [--programme FILE]

              without --once   starts the whole and keeps it running until Ctrl-C; the programme is imported
                               at the first start, data is kept between runs
              --once           the same in a temporary folder on free ports: imports the programme, prints its
                               plan and accounts as rebuilt from events, and removes everything again
              --programme FILE another programme file (docs/programme-file.schema.json)
              --data DIR       another data folder than .data
              --help           this text

            TILSAGN_IMPORT_PAUSE in the environment: milliseconds the import waits between commands
            """;

    static Arguments of(String... arguments) {
        boolean once = false;
        boolean help = false;
        Path programme = null;
        Path data = null;
        Iterator<String> words = List.of(arguments).iterator();
        while (words.hasNext()) {
            String word = words.next();
            switch (word) {
                case "--once" -> once = true;
                case "--help" -> help = true;
                case "--programme" -> programme = existing(value(word, words));
                case "--data" -> data = Path.of(value(word, words));
                default -> throw new Missing("Unknown argument " + word + "; ./run --help lists the known ones");
            }
        }
        if (once && data != null) {
            throw new Missing("--once keeps its data in a temporary folder; leave --data out");
        }
        return new Arguments(once, help, programme, data);
    }

    private static String value(String word, Iterator<String> words) {
        if (!words.hasNext()) {
            throw new Missing(word + " needs a value");
        }
        return words.next();
    }

    private static Path existing(String name) {
        Path file = Path.of(name);
        if (!Files.isReadable(file)) {
            throw new Missing("No such programme file: " + file);
        }
        return file;
    }
}
