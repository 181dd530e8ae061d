package no.tilsagn.rule;

import java.time.Year;
import no.tilsagn.money.SourceLabel;

/**
 * The last year a fund source pays; each source has such a rule of its own.
 *
 * @param source its code
 * @param lastYear in which whatever is left is returned
 */
public record FundSourceLastYear(String source, Year lastYear) implements RuleContent {

    public FundSourceLastYear {
        source = SourceLabel.of(source).toString();
        ruleOf(source);
    }

    /** The rule on a source's last year. */
    public static RuleId ruleOf(String source) {
        return RuleId.of("last-year-" + source);
    }

    @Override
    public RuleId rule() {
        return ruleOf(source);
    }
}
