package no.tilsagn.launcher.jsonfile;

/**
 * What makes a file unfit to be used.
 *
 * @param code the check that found it, stable
 * @param pointer JSON pointer to the place (RFC 6901); empty for the whole file
 * @param line line of the text, from 1
 * @param message what is wrong, with the actual figures
 */
public record Fault(String code, String pointer, int line, String message) {

    @Override
    public String toString() {
        return "line " + line + ", " + (pointer.isEmpty() ? "/" : pointer) + ": " + message + " [" + code + "]";
    }
}
