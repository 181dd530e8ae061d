package no.tilsagn.scenario;

import static no.tilsagn.scenario.Sample.MINUTES;
import static no.tilsagn.scenario.Sample.PROGRAMME;

import java.time.LocalDate;
import java.util.List;
import no.tilsagn.money.Money;
import no.tilsagn.rule.AuthorityLimits;
import no.tilsagn.rule.AuthorityLimits.Limit;
import no.tilsagn.rule.DecidingAuthority;
import no.tilsagn.rule.RegisterRuleVersion;
import no.tilsagn.rule.RuleContent;
import org.jspecify.annotations.Nullable;

/** Versions of rules, with everything a test does not talk about filled in. */
public final class SampleRules {

    public static final LocalDate FROM_2018 = LocalDate.of(2018, 1, 1);

    private SampleRules() {}

    /** A version that holds from 2018 without end. */
    public static RegisterRuleVersion rule(RuleContent content) {
        return rule(content, FROM_2018, null);
    }

    public static RegisterRuleVersion rule(RuleContent content, LocalDate from, @Nullable LocalDate to) {
        return new RegisterRuleVersion(PROGRAMME, content.rule(), from, to, content, from, MINUTES);
    }

    /** The amounts of 2018: below 50 000 the leader, below 300 000 the chair, the board from there. */
    public static AuthorityLimits limits2018() {
        return limits(50_000, 300_000, true);
    }

    public static AuthorityLimits limits(long chairFrom, long boardFrom, boolean boardNeedsRecommendation) {
        return new AuthorityLimits(List.of(
                new Limit(DecidingAuthority.PROGRAMME_LEADER, Money.of(chairFrom), false),
                new Limit(DecidingAuthority.BOARD_CHAIR, Money.of(boardFrom), false),
                new Limit(DecidingAuthority.STRATEGIC_BOARD, null, boardNeedsRecommendation)));
    }

    /** Everything is the board's, without a recommendation. */
    public static AuthorityLimits boardDecidesAll() {
        return new AuthorityLimits(List.of(new Limit(DecidingAuthority.STRATEGIC_BOARD, null, false)));
    }
}
