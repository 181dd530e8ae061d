package no.tilsagn.launcher.programmefile;

/**
 * A register that a file fills.
 *
 * @param name for people
 * @param path of the query that lists it, below the programme
 * @param entries how many the file holds
 */
public record ImportedRegister(String name, String path, int entries) {}
