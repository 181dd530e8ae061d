package no.tilsagn.rule;

import java.util.List;
import java.util.Optional;
import no.tilsagn.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Who decides which amounts applied for.
 *
 * @param limits from the smallest amounts to the largest; the last one has no bound
 */
public record AuthorityLimits(List<Limit> limits) implements RuleContent {

    public static final RuleId RULE = RuleId.of("authority-limits");

    public AuthorityLimits {
        limits = List.copyOf(limits);
        if (limits.isEmpty()) {
            throw new IllegalArgumentException("somebody decides every amount");
        }
        Money reached = Money.ZERO;
        for (Limit limit : limits.subList(0, limits.size() - 1)) {
            if (limit.below() == null || !limit.below().exceeds(reached)) {
                throw new IllegalArgumentException("the bounds ascend, and only the last limit has none: " + limits);
            }
            reached = limit.below();
        }
        if (limits.getLast().below() != null) {
            throw new IllegalArgumentException("the last limit has no bound, so that every amount has a decider");
        }
        if (limits.stream().map(Limit::authority).distinct().count() != limits.size()) {
            throw new IllegalArgumentException("each authority has one limit: " + limits);
        }
    }

    /**
     * The amounts an authority decides.
     *
     * @param below what they are less than, in whole kroner; none for the last
     * @param recommendation whether the project-owner group has to recommend first
     */
    public record Limit(
            DecidingAuthority authority, @Nullable Money below, boolean recommendation) {}

    /** The limit an amount falls under. */
    public Limit of(Money amount) {
        return limits.stream()
                .filter(limit -> limit.below() == null || limit.below().exceeds(amount))
                .findFirst()
                .orElseThrow();
    }

    /** The least amount that falls to a stricter authority than this one does. */
    public Optional<Money> nextAuthorityFrom(Money amount) {
        return Optional.ofNullable(of(amount).below());
    }

    @Override
    public RuleId rule() {
        return RULE;
    }
}
