package no.tilsagn.scenario;

import java.nio.file.Path;

/** Where the tracked files of this repository are, as seen from the module under test. */
public final class Repository {

    private Repository() {}

    /** This module's own folder; Maven's test runner names it. */
    public static Path module() {
        return Path.of(System.getProperty("basedir", "")).toAbsolutePath();
    }

    /** The folder with the documents. */
    public static Path docs() {
        return module().resolveSibling("docs");
    }
}
