package no.tilsagn.command;

/** What an identifier in a command or event may be, so that prose does not pass for one. */
public final class Reference {

    private static final int MOST = 100;

    private Reference() {}

    /**
     * Holds a text against it.
     *
     * @param what it is, with its article, as in {@code a letter's reference}
     * @throws IllegalArgumentException when it is blank or longer than 100 characters
     */
    public static void require(String what, String text) {
        if (text.isBlank() || text.length() > MOST) {
            throw new IllegalArgumentException(what + " is 1 to " + MOST + " characters: '" + text + "'");
        }
    }
}
