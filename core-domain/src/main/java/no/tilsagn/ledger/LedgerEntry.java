package no.tilsagn.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.event.EventReference;
import no.tilsagn.money.Account;
import no.tilsagn.money.Booking;
import no.tilsagn.money.Money;
import no.tilsagn.readmodel.Row;
import no.tilsagn.rule.RuleReference;
import org.jspecify.annotations.Nullable;

/**
 * One booking, with the event that made it.
 *
 * @param position of the event
 * @param ordinal tells apart the bookings of one event, from 0
 * @param type lasting name of the event
 * @param role the role it was done in
 * @param from the account that paid
 * @param to the account that received
 * @param amount more than zero, in whole kroner
 * @param decision it was made by, if one was
 * @param rule the version of the rule it was decided under, if one was in force
 * @param cause the event it follows from, where it follows from another year's
 */
public record LedgerEntry(
        long position,
        int ordinal,
        LocalDate effectiveOn,
        Instant recordedAt,
        String type,
        String role,
        Account from,
        Account to,
        Money amount,
        @Nullable DecisionReference decision,
        @Nullable RuleReference rule,
        @Nullable EventReference cause)
        implements Row {

    /** What moved. */
    public Booking booking() {
        return new Booking(from, to, amount);
    }

    /** In the order of the log. */
    @Override
    public String key() {
        return String.format(Locale.ROOT, "%015d/%05d", position, ordinal);
    }
}
