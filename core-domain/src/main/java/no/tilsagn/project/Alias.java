package no.tilsagn.project;

/**
 * Another name under which a project or focus area is known.
 *
 * @param name as printed
 * @param origin why there is another name
 */
public record Alias(String name, Origin origin) {

    /** Why there is another name. */
    public enum Origin {
        FORMER_NAME,
        OTHER_NAME_IN_SOURCE
    }
}
