package no.tilsagn.launcher.story;

import java.util.Comparator;
import java.util.List;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/**
 * A figure that an answer is to hold.
 *
 * @param key a JSON pointer into the answer; without a leading slash, an account's name or its beginning
 * @param value compared exactly
 */
record Expectation(String key, JsonNode value) {

    /** Whole numbers are the same however large a type they were read into; nothing else is nearly the same. */
    private static final Comparator<JsonNode> EXACT = (one, other) -> one.isIntegralNumber() && other.isIntegralNumber()
            ? one.bigIntegerValue().compareTo(other.bigIntegerValue())
            : one.equals(other) ? 0 : 1;

    static List<Expectation> allOf(JsonNode expect) {
        return expect.propertyStream()
                .map(entry -> new Expectation(entry.getKey(), entry.getValue()))
                .toList();
    }

    Finding in(JsonNode answer, Remembered remembered) {
        JsonNode expected = remembered.in(value);
        JsonNode found = key.startsWith("/")
                ? answer.at(JsonPointer.compile(key))
                : new AnsweredAccounts(answer).balance(remembered.in(key));
        return new Finding(key, expected, found, expected.equals(EXACT, found));
    }
}
