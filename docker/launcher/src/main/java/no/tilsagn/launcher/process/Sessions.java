package no.tilsagn.launcher.process;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Small programs of the system that put a child process where it belongs. Both become the program they start. */
public final class Sessions {
    private static final boolean LINUX =
            System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");

    private Sessions() {}

    /** The command in a session of its own; other systems than Linux bring no program for that. */
    static List<String> ownSession(List<String> command) {
        return LINUX ? startedBy(required("setsid"), command) : command;
    }

    /**
     * PostgreSQL refuses to run as root. In a user namespace of its own root is nobody there, and still owns its files
     * here.
     */
    public static List<String> notAsRoot(List<String> command) {
        return isRoot() ? startedBy(required("unshare") + " --user", command) : command;
    }

    /** Throws {@link Missing} where root may not make a user namespace, as in some containers. */
    public static void requireNotAsRoot() throws IOException, InterruptedException {
        List<String> trial = notAsRoot(List.of("true"));
        if (isRoot() && new ProcessBuilder(trial).inheritIO().start().waitFor() != 0) {
            throw new Missing(
                    "Root may not make user namespaces here, and PostgreSQL refuses root: run as a normal user");
        }
    }

    /** Whether this process runs as root on Linux. */
    public static boolean isRoot() {
        try {
            return LINUX
                    && Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
        } catch (IOException unknown) {
            throw new UncheckedIOException("Cannot tell which user this is", unknown);
        }
    }

    private static List<String> startedBy(String starter, List<String> command) {
        List<String> whole = new ArrayList<>(Arrays.asList(starter.split(" ", -1)));
        whole.addAll(command);
        return whole;
    }

    private static String required(String program) {
        String path = System.getenv().getOrDefault("PATH", "/usr/bin:/bin");
        return Arrays.stream(path.split(File.pathSeparator, -1))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst()
                .map(Path::toString)
                .orElseThrow(() -> new Missing(program + " is missing: install util-linux"));
    }
}
