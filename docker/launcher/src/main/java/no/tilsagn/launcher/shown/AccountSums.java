package no.tilsagn.launcher.shown;

import java.util.List;
import java.util.stream.Stream;
import no.tilsagn.launcher.programmefile.content.Kroner;
import tools.jackson.databind.JsonNode;

/**
 * What all accounts of a kind hold together.
 *
 * @param line money on budget lines
 * @param frame money set aside and not granted
 * @param owner what came from outside, negative
 * @param carry what was carried over and is not yet matched by the closing of the year before, negative
 * @param spent what was paid out
 * @param returned what went back
 * @param notes what the query service says about them
 */
public record AccountSums(
        long line, long frame, long owner, long carry, long spent, long returned, List<String> notes) {
    /** As the query service answers them. */
    public static AccountSums of(JsonNode accounts) {
        JsonNode sums = accounts.required("sums");
        return new AccountSums(
                sums.required("LINE").longValue(),
                sums.required("FRAME").longValue(),
                sums.required("OWNER").longValue(),
                sums.required("CARRY").longValue(),
                sums.required("SPENT").longValue(),
                sums.required("RETURNED").longValue(),
                accounts.path("notes").valueStream().map(AccountSums::note).toList());
    }

    private static String note(JsonNode note) {
        return "%s: %d, %s"
                .formatted(
                        note.required("code").asString(),
                        note.required("year").intValue(),
                        Kroner.text(note.required("amount").longValue()));
    }

    /** For people. */
    public Stream<String> lines() {
        return Stream.concat(
                Stream.of("Accounts: lines %s, frames %s, owner %s, carry %s, spent %s, returned %s"
                        .formatted(
                                Kroner.text(line),
                                Kroner.text(frame),
                                Kroner.text(owner),
                                Kroner.text(carry),
                                Kroner.text(spent),
                                Kroner.text(returned))),
                notes.stream().map(note -> "  " + note));
    }
}
