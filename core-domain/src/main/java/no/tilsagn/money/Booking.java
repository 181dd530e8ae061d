package no.tilsagn.money;

/**
 * One movement of money, from one account to another.
 *
 * @param from the account that pays
 * @param to the account that receives
 * @param amount more than zero, in whole kroner
 */
public record Booking(Account from, Account to, Money amount) {

    public Booking {
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("a booking moves a positive amount: " + amount);
        }
        if (from.equals(to)) {
            throw new IllegalArgumentException("a booking moves money between two accounts: " + from);
        }
    }
}
