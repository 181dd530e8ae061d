package no.tilsagn.queryservice.difference;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.tilsagn.money.Money;
import no.tilsagn.portfolio.PortfolioEntry;
import no.tilsagn.portfolio.Standing;
import org.jspecify.annotations.Nullable;

/**
 * A project or focus area that stands or holds otherwise.
 *
 * @param before none for one that was not there
 * @param after none for one that is not there any more in the view
 */
public record ChangedEntry(
        String id,
        String number,
        String name,
        @Nullable State before,
        @Nullable State after) {

    /** @param available on its lines, in whole kroner */
    public record State(Standing standing, Money available) {

        static State of(PortfolioEntry entry) {
            return new State(entry.standing(), entry.available());
        }
    }

    /** The entries that are not the same, by id. */
    public static List<ChangedEntry> of(Map<String, PortfolioEntry> before, Map<String, PortfolioEntry> after) {
        TreeSet<String> ids = new TreeSet<>(before.keySet());
        ids.addAll(after.keySet());
        return ids.stream().flatMap(id -> of(before.get(id), after.get(id))).toList();
    }

    private static Stream<ChangedEntry> of(@Nullable PortfolioEntry before, @Nullable PortfolioEntry after) {
        State was = before == null ? null : State.of(before);
        State is = after == null ? null : State.of(after);
        PortfolioEntry known = after == null ? Objects.requireNonNull(before) : after;
        return Objects.equals(was, is)
                ? Stream.of()
                : Stream.of(new ChangedEntry(
                        known.id(), known.register().number(), known.register().name(), was, is));
    }
}
