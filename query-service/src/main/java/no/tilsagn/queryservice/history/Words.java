package no.tilsagn.queryservice.history;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import no.tilsagn.board.Deputising;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.event.Language;
import no.tilsagn.money.Account;
import no.tilsagn.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** Phrases of a language about what happened, from the message files. */
public final class Words {

    private final MessageSource messages;
    private final Locale locale;
    private final Locale region;

    public Words(MessageSource messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
        this.region = switch (Language.of(locale)) {
            case NB -> Locale.of("nb", "NO");
            case EN -> Locale.UK;
        };
    }

    /** The phrase under a key, with what it names. */
    public String say(String key, Object... named) {
        return messages.getMessage("history." + key, named, locale);
    }

    /** The name of one of an enum's values. */
    public String name(Enum<?> value) {
        return say(value.getDeclaringClass().getSimpleName() + "." + value.name());
    }

    public String kroner(Money amount) {
        return say("kroner", NumberFormat.getIntegerInstance(region).format(amount.kroner()));
    }

    String decision(DecisionReference decision) {
        return say("decision", decision.reference(), date(decision.decidedOn()));
    }

    String decision(DecisionReference decision, @Nullable Deputising deputising) {
        return byDeputy("decision-by-deputy", decision(decision), deputising);
    }

    /** The sentence about what was decided, with the deputy where one decided in the chair's place. */
    public String decided(String sentence, @Nullable Deputising deputising) {
        return byDeputy("decided.by-deputy", sentence, deputising);
    }

    private String byDeputy(String key, String phrase, @Nullable Deputising deputising) {
        return deputising == null ? phrase : say(key, phrase, deputising.seat().value(), name(deputising.cause()));
    }

    public String account(Account account) {
        return say(
                "account." + account.kind().name(),
                String.valueOf(account.year()),
                String.valueOf(account.line()),
                account.label().toString());
    }

    public String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(region)
                .format(date);
    }
}
