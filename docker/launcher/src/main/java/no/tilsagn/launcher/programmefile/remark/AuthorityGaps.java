package no.tilsagn.launcher.programmefile.remark;

import static no.tilsagn.launcher.programmefile.content.Kroner.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.tilsagn.launcher.programmefile.content.ActionProgramme;
import no.tilsagn.launcher.programmefile.content.AuthorityRule;
import org.jspecify.annotations.Nullable;

/** Amounts that fall between the limits of authority, under no rule. */
final class AuthorityGaps implements RemarkCheck {

    @Override
    public String id() {
        return "INC-22";
    }

    @Override
    public String kind() {
        return GAP;
    }

    @Override
    public @Nullable String section(ActionProgramme programme) {
        return ActionProgramme.section(programme.authorityRules());
    }

    @Override
    public Optional<Remark> look(ActionProgramme programme) {
        List<AuthorityRule> rules = ActionProgramme.entries(programme.authorityRules()).stream()
                .sorted(Comparator.comparingLong(AuthorityGaps::least))
                .toList();
        List<RemarkPlace> places = new ArrayList<>();
        long next = rules.isEmpty() ? 0 : least(rules.getFirst());
        for (AuthorityRule rule : rules) {
            if (least(rule) > next) {
                places.add(RemarkPlace.told(gap(next, least(rule) - 1, rule)));
            }
            next = rule.lessThan() == null ? Long.MAX_VALUE : rule.lessThan();
        }
        if (next != Long.MAX_VALUE && !rules.isEmpty()) {
            places.add(RemarkPlace.told("from %s and above".formatted(text(next))));
        }
        return found(
                programme,
                "HIGH",
                places,
                "Amounts have no decider by the wording of the rules.",
                "Sent to the stricter authority, the one for larger amounts, and shown as our choice.");
    }

    private static long least(AuthorityRule rule) {
        if (rule.over() != null) {
            return rule.over() + 1;
        }
        return rule.from() == null ? 0 : rule.from();
    }

    private static String gap(long from, long to, AuthorityRule above) {
        return (from == to ? "exactly %s".formatted(text(from)) : "%s to %s".formatted(text(from), text(to)))
                + ", below " + above.authority();
    }
}
