package no.tilsagn.queryservice.fundingcase;

import java.time.LocalDate;
import java.util.List;
import no.tilsagn.board.Deputising;
import no.tilsagn.board.DeputisingCause;
import no.tilsagn.board.SeatKind;
import no.tilsagn.board.SeatRegistered;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.fundingapplication.ApplicationKind;
import no.tilsagn.fundingapplication.DecidedUnder;
import no.tilsagn.fundingapplication.FundingApplicationId;
import no.tilsagn.fundingapplication.FundingApplicationSubmitted;
import no.tilsagn.money.LineCode;
import no.tilsagn.money.Money;
import no.tilsagn.money.SourceLabel;
import no.tilsagn.queryservice.testing.Story;
import no.tilsagn.register.EntryCode;
import no.tilsagn.rule.ApplicationDeadlines;
import no.tilsagn.rule.AuthorityLimits;
import no.tilsagn.rule.AuthorityLimits.Limit;
import no.tilsagn.rule.DecidingAuthority;
import no.tilsagn.rule.ProcessingTimes;
import no.tilsagn.rule.ProcessingTimes.ProcessingTime;
import no.tilsagn.rule.RuleContent;
import no.tilsagn.rule.RuleVersionRegistered;

/** Events that cases are made of, with everything a test does not talk about filled in. */
public final class Cases {

    public static final DecisionReference RULES_OF_2018 = new DecisionReference("WEB18", LocalDate.of(2018, 1, 1));

    private Cases() {}

    /** An adopted budget, and the rules of 2018: amounts, ten working days for leader and chair, four deadlines. */
    public static Story underTheRulesOf2018() {
        Story story = Story.adopted();
        return story.tell(
                limits(story, 1, LocalDate.of(2018, 1, 1), 50_000, 300_000),
                rule(
                        story,
                        1,
                        LocalDate.of(2018, 1, 1),
                        new ProcessingTimes(List.of(
                                new ProcessingTime(DecidingAuthority.PROGRAMME_LEADER, 10),
                                new ProcessingTime(DecidingAuthority.BOARD_CHAIR, 10)))),
                rule(
                        story,
                        1,
                        LocalDate.of(2018, 1, 1),
                        new ApplicationDeadlines(List.of(
                                LocalDate.of(2018, 4, 6),
                                LocalDate.of(2018, 5, 28),
                                LocalDate.of(2018, 9, 3),
                                LocalDate.of(2018, 11, 2)))));
    }

    static RuleVersionRegistered limits(Story story, int version, LocalDate from, long chairFrom, long boardFrom) {
        return rule(
                story,
                version,
                from,
                new AuthorityLimits(List.of(
                        new Limit(DecidingAuthority.PROGRAMME_LEADER, Money.of(chairFrom), false),
                        new Limit(DecidingAuthority.BOARD_CHAIR, Money.of(boardFrom), false),
                        new Limit(DecidingAuthority.STRATEGIC_BOARD, null, true))));
    }

    static RuleVersionRegistered rule(Story story, int version, LocalDate from, RuleContent content) {
        return new RuleVersionRegistered(
                story.programme(), content.rule(), version, from, null, content, RULES_OF_2018);
    }

    public static FundingApplicationSubmitted submitted(Story story, String id, String line, long kroner) {
        return new FundingApplicationSubmitted(
                story.programme(),
                id(story, id),
                Story.YEAR,
                LineCode.of(line),
                SourceLabel.of("OS"),
                Money.of(kroner),
                ApplicationKind.SUPPLEMENTARY,
                "Nav",
                null);
    }

    public static FundingApplicationId id(Story story, String id) {
        return FundingApplicationId.of("funding-application-" + id + "-of-" + story.programme());
    }

    /** From a seat that the deputy has from 2018. */
    public static DecidedUnder byDeputy() {
        return new DecidedUnder(
                DecidingAuthority.BOARD_CHAIR,
                AuthorityLimits.RULE,
                1,
                new Deputising(EntryCode.of("04"), DeputisingCause.CHAIR_RECUSED));
    }

    static SeatRegistered seat(Story story, String code, SeatKind kind, String... recipients) {
        return new SeatRegistered(
                story.programme(),
                EntryCode.of(code),
                "Bydel " + code,
                "Direktør",
                kind,
                true,
                List.of(recipients),
                LocalDate.of(2018, 1, 1),
                RULES_OF_2018);
    }

    public static DecidedUnder under(DecidingAuthority authority) {
        return new DecidedUnder(authority, AuthorityLimits.RULE, 1, null);
    }
}
