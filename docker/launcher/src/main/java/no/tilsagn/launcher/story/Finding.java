package no.tilsagn.launcher.story;

import no.tilsagn.launcher.programmefile.content.Kroner;
import tools.jackson.databind.JsonNode;

/** What was found in the place of an expectation. */
record Finding(String key, JsonNode expected, JsonNode found, boolean held) {

    /** Below it a number may be a year, and is shown as it is. */
    private static final long FIRST_GROUPED = 10_000;

    static Finding of(String key, String expected, String found) {
        return new Finding(
                key, Remembered.NODES.stringNode(expected), Remembered.NODES.stringNode(found), expected.equals(found));
    }

    String text() {
        return held
                ? "✓ %s: %s".formatted(key, text(found))
                : "✗ %s: expected %s, found %s".formatted(key, text(expected), text(found));
    }

    private static String text(JsonNode value) {
        if (value.isMissingNode()) {
            return "nothing";
        }
        if (value.isIntegralNumber() && value.canConvertToLong() && Math.abs(value.longValue()) >= FIRST_GROUPED) {
            return Kroner.text(value.longValue());
        }
        return value.isString() ? value.stringValue() : value.toString();
    }
}
