package no.tilsagn.command;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.SortedMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.tilsagn.event.Language;

/**
 * A refusal in words, with its figures, in Norwegian (bokmål) or English.
 *
 * <p>In the templates {@code {fact}} stands for a fact as it is, {@code {fact,kroner}} for an amount in whole kroner with
 * its digits grouped, {@code {fact,term}} for a code, or several with a comma between, that has a word of its own.
 *
 * @param title the rule, the same for every refusal with the code
 * @param detail what it stood against, with the figures
 */
public record RefusalText(String title, String detail) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)(?:,(\\w+))?}");
    private static final String NO_BREAK_SPACE = "\u00a0";

    /**
     * The refusal in words.
     *
     * @param language Norwegian in any form gives bokmål, everything else English
     * @throws IllegalStateException when a template names a fact that the refusal does not have
     */
    public static RefusalText of(Refusal refusal, Locale language) {
        ResourceBundle words = words(language);
        String code = refusal.code().code();
        return new RefusalText(
                words.getString(code + ".title"), filled(words.getString(code + ".detail"), refusal.facts(), words));
    }

    /** A recorded refusal in words; none when this version of the software does not know its rule. */
    public static Optional<RefusalText> of(String code, SortedMap<String, Object> facts, Locale language) {
        return RefusalCode.named(code).map(rule -> of(new Refusal(rule, facts), language));
    }

    private static ResourceBundle words(Locale language) {
        return ResourceBundle.getBundle(
                "no.tilsagn.command.refusals", Language.of(language).locale());
    }

    private static String filled(String template, Map<String, Object> facts, ResourceBundle words) {
        return PLACEHOLDER
                .matcher(template)
                .replaceAll(placeholder -> Matcher.quoteReplacement(value(placeholder, facts, words)));
    }

    private static String value(MatchResult placeholder, Map<String, Object> facts, ResourceBundle words) {
        Object fact = facts.get(placeholder.group(1));
        if (fact == null) {
            throw new IllegalStateException("a refusal without the fact its text names: " + placeholder.group(1));
        }
        return switch (placeholder.group(2)) {
            case null -> fact.toString();
            case "kroner" ->
                String.format(Locale.ROOT, "%,d", (Long) fact)
                        .replace(",", NO_BREAK_SPACE)
                        .replace('-', '−');
            case "term" ->
                Arrays.stream(fact.toString().split(", ", -1))
                        .map(code -> words.getString("term." + code))
                        .collect(Collectors.joining(", "));
            default -> throw new IllegalStateException("no such form of a fact: " + placeholder.group());
        };
    }
}
