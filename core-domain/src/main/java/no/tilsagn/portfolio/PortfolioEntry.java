package no.tilsagn.portfolio;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.tilsagn.money.Account;
import no.tilsagn.money.Money;
import no.tilsagn.project.PhaseDecisionCorrected;

/**
 * A project or focus area, where it stands and what money it has.
 *
 * @param id of the project or focus area
 * @param version sequence of its own last event; money moving on its lines is not among them
 * @param takenOverBy the line organisations that took over what a project leaves behind, in the order they did
 * @param money every account of its budget lines that was booked on, in the order of account names
 */
public record PortfolioEntry(
        String id,
        EntryKind kind,
        long version,
        RegisterEntry register,
        Standing standing,
        List<String> takenOverBy,
        List<LineBalance> money)
        implements PortfolioRow {

    /** What the keys of entries begin with; the id follows. */
    public static final String KEY_PREFIX = "entry/";

    public PortfolioEntry {
        takenOverBy = List.copyOf(takenOverBy);
        money = List.copyOf(money);
    }

    static PortfolioEntry registered(
            String id, EntryKind kind, long version, RegisterEntry register, Standing standing) {
        return new PortfolioEntry(id, kind, version, register, standing, List.of(), List.of());
    }

    /** What is left on its lines' accounts in all years, in whole kroner. */
    public Money available() {
        return Money.sum(money.stream().map(LineBalance::balance).toList());
    }

    PortfolioEntry standing(Standing next, long nextVersion) {
        return with(next, nextVersion, takenOverBy);
    }

    PortfolioEntry takenOver(List<String> by, long nextVersion) {
        return with(
                standing,
                nextVersion,
                Stream.concat(takenOverBy.stream(), by.stream()).distinct().toList());
    }

    PortfolioEntry corrected(PhaseDecisionCorrected e, long nextVersion) {
        return with(Standing.corrected(e.to()), nextVersion, e.keepsHandOvers() ? takenOverBy : List.of());
    }

    private PortfolioEntry with(Standing nextStanding, long nextVersion, List<String> nextTakenOverBy) {
        return new PortfolioEntry(id, kind, nextVersion, register, nextStanding, nextTakenOverBy, money);
    }

    PortfolioEntry booked(Account account, Money amount) {
        TreeMap<Account, Money> balances = new TreeMap<>();
        money.forEach(each -> balances.put(each.account(), each.balance()));
        balances.merge(account, amount, Money::plus);
        return new PortfolioEntry(
                id,
                kind,
                version,
                register,
                standing,
                takenOverBy,
                balances.entrySet().stream()
                        .map(each -> LineBalance.of(each.getKey(), each.getValue()))
                        .toList());
    }

    @Override
    public String key() {
        return KEY_PREFIX + id;
    }
}
