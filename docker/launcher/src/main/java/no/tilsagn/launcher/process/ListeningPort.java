package no.tilsagn.launcher.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A TCP port on the loopback address.
 *
 * @param number 1 to 65535
 */
public record ListeningPort(int number) {
    private static final String LISTENING = "0A";

    /** Throws {@link Missing} when another process listens here, naming it where the system tells. */
    public void requireFree(String purpose) {
        if (!isFree()) {
            throw new Missing("Port %d (%s) is taken%s"
                    .formatted(
                            number, purpose, holder().map(who -> " by " + who).orElse("")));
        }
    }

    /** Whether it can be listened on now. */
    public boolean isFree() {
        try (ServerSocket socket = new ServerSocket()) {
            // As the parts do: what a former listener left in TIME_WAIT is no hindrance.
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), number));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    private Optional<String> holder() {
        try (Stream<ProcessHandle> processes = ProcessHandle.allProcesses()) {
            List<String> sockets = sockets();
            return processes
                    .filter(process -> holdsOneOf(sockets, process))
                    .findFirst()
                    .map(process -> "process %d (%s)"
                            .formatted(process.pid(), process.info().command().orElse("unknown program")));
        } catch (IOException unknown) {
            // A courtesy of Linux only; the port is taken, whoever it is.
            return Optional.empty();
        }
    }

    private List<String> sockets() throws IOException {
        String local = ":%04X".formatted(number);
        try (Stream<String> lines = Stream.concat(
                Files.readAllLines(Path.of("/proc/net/tcp")).stream(),
                Files.readAllLines(Path.of("/proc/net/tcp6")).stream())) {
            return lines.map(line -> line.strip().split("\\s+", -1))
                    .filter(fields -> fields.length > 9 && fields[1].endsWith(local) && LISTENING.equals(fields[3]))
                    .map(fields -> "socket:[" + fields[9] + "]")
                    .toList();
        }
    }

    private static boolean holdsOneOf(List<String> sockets, ProcessHandle process) {
        try (Stream<Path> files = Files.list(Path.of("/proc", Long.toString(process.pid()), "fd"))) {
            return files.anyMatch(file -> sockets.contains(target(file)));
        } catch (IOException notOurs) {
            return false;
        }
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException closedMeanwhile) {
            return "";
        }
    }
}
