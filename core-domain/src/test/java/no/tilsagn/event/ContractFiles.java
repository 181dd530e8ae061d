package no.tilsagn.event;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.tilsagn.scenario.Repository;

/** The contract files on disk. */
final class ContractFiles {

    static final Path FOLDER = Repository.docs().resolve("events");
    private static final Path SUMS = FOLDER.resolve("SHA256SUMS");

    private ContractFiles() {}

    static Set<String> names() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            Set<String> names = new TreeSet<>();
            files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .forEach(names::add);
            return names;
        }
    }

    static String text(String name) throws IOException {
        return Files.readString(FOLDER.resolve(name), StandardCharsets.UTF_8);
    }

    /** The digests that were published, by file name. */
    static Map<String, String> published() throws IOException {
        Map<String, String> sums = new TreeMap<>();
        for (String line : Files.readAllLines(SUMS, StandardCharsets.UTF_8)) {
            sums.put(line.substring(66), line.substring(0, 64));
        }
        return sums;
    }

    static String digest(String name) throws IOException {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(Files.readAllBytes(FOLDER.resolve(name))));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writes the contract of every new event type or version; what is published is left as it is. */
    public static void main(String[] args) throws IOException {
        Files.createDirectories(FOLDER);
        Map<String, String> sums = Files.exists(SUMS) ? published() : new TreeMap<>();
        for (Map.Entry<String, DomainEvent> contract : ContractEvents.byFile().entrySet()) {
            if (!sums.containsKey(contract.getKey())) {
                Files.writeString(FOLDER.resolve(contract.getKey()), EventJson.write(contract.getValue()));
                sums.put(contract.getKey(), digest(contract.getKey()));
            }
        }
        Files.write(
                SUMS,
                sums.entrySet().stream()
                        .map(sum -> sum.getValue() + "  " + sum.getKey())
                        .toList());
    }
}
