package no.tilsagn.launcher.postgres;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/** The passwords of this data folder's PostgreSQL, drawn once and readable by the folder's owner alone. */
public final class Passwords {
    private static final int BYTES = 24;

    private final Properties byRole;

    private Passwords(Properties byRole) {
        this.byRole = byRole;
    }

    static Passwords keptIn(Path file) throws IOException {
        Properties passwords = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                passwords.load(reader);
            }
            return new Passwords(passwords);
        }
        SecureRandom random = new SecureRandom();
        for (DatabaseRole role : DatabaseRole.values()) {
            byte[] drawn = new byte[BYTES];
            random.nextBytes(drawn);
            passwords.setProperty(role.name(), HexFormat.of().formatHex(drawn));
        }
        // A temporary file is its owner's alone from the start; moved, it is there whole or not at all.
        Path whole = Files.createTempFile(file.resolveSibling(""), "passwords", ".new");
        try (Writer writer = Files.newBufferedWriter(whole)) {
            passwords.store(writer, "Drawn at random for this data folder");
        }
        Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE);
        return new Passwords(passwords);
    }

    /** The password of a role. */
    public String of(DatabaseRole role) {
        String password = byRole.getProperty(role.name());
        if (password == null) {
            throw new IllegalStateException("No password is kept for the database role " + role.roleName());
        }
        return password;
    }
}
