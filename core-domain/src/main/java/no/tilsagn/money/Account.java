package no.tilsagn.money;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Year;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A place where money stands. Every account carries a label; balance = in − out.
 *
 * <p>Its name is {@code owner/label}, {@code frame/year/label}, {@code line/year/line/label}, {@code
 * spent/year/line/label}, {@code carry/year/line/label} or {@code returned/year/label}.
 *
 * @param kind what the account holds
 * @param year the budget year; none for the owners
 * @param line the budget line; only for line, spent and carry
 * @param label whose money it is
 */
public record Account(
        AccountKind kind, @Nullable Year year, @Nullable LineCode line, SourceLabel label)
        implements Comparable<Account> {

    private static final Comparator<Account> BY_NAME = Comparator.comparing(Account::toString);

    public Account {
        boolean ofLine = kind == AccountKind.LINE || kind == AccountKind.SPENT || kind == AccountKind.CARRY;
        if ((year == null) != (kind == AccountKind.OWNER) || (line == null) == ofLine) {
            throw new IllegalArgumentException("not an account: " + kind + " year " + year + " line " + line);
        }
    }

    public static Account owner(SourceLabel label) {
        return new Account(AccountKind.OWNER, null, null, label);
    }

    public static Account frame(Year year, SourceLabel label) {
        return new Account(AccountKind.FRAME, year, null, label);
    }

    public static Account line(Year year, LineCode line, SourceLabel label) {
        return new Account(AccountKind.LINE, year, line, label);
    }

    public static Account carry(Year into, LineCode line, SourceLabel label) {
        return new Account(AccountKind.CARRY, into, line, label);
    }

    public static Account spent(Year year, LineCode line, SourceLabel label) {
        return new Account(AccountKind.SPENT, year, line, label);
    }

    public static Account returned(Year year, SourceLabel label) {
        return new Account(AccountKind.RETURNED, year, null, label);
    }

    /** Where what a line has left is cleared into the next year. */
    public Account carriedOver() {
        return carry(heldYear().plusYears(1), Objects.requireNonNull(line), label);
    }

    /** Where what a line or a frame gives back is counted. */
    public Account givenBack() {
        return returned(heldYear(), label);
    }

    private Year heldYear() {
        if (kind != AccountKind.LINE && kind != AccountKind.FRAME) {
            throw new IllegalArgumentException("neither a line nor a frame: " + this);
        }
        return Objects.requireNonNull(year);
    }

    /** Reads an account's name, as {@link #toString} writes it and in no other spelling. */
    @JsonCreator
    public static Account of(String name) {
        String[] parts = name.split("/", -1);
        AccountKind kind = AccountKind.valueOf(parts[0].toUpperCase(Locale.ROOT));
        Account account = switch (parts.length) {
            case 2 -> new Account(kind, null, null, SourceLabel.of(parts[1]));
            case 3 -> new Account(kind, Year.parse(parts[1]), null, SourceLabel.of(parts[2]));
            case 4 -> new Account(kind, Year.parse(parts[1]), LineCode.of(parts[2]), SourceLabel.of(parts[3]));
            default -> throw new IllegalArgumentException("not an account's name: " + name);
        };
        if (!account.toString().equals(name)) {
            throw new IllegalArgumentException("not an account's name: " + name + "; it is written " + account);
        }
        return account;
    }

    @Override
    public int compareTo(Account other) {
        return BY_NAME.compare(this, other);
    }

    @JsonValue
    @Override
    public String toString() {
        return kind.prefix() + (year == null ? "" : "/" + year) + (line == null ? "" : "/" + line) + "/" + label;
    }
}
