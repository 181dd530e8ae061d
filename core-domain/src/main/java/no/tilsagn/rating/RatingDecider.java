package no.tilsagn.rating;

import static no.tilsagn.command.Decision.accepted;

import java.util.Optional;
import no.tilsagn.command.Decision;
import no.tilsagn.command.Participants;
import no.tilsagn.command.Rule;
import no.tilsagn.portfolio.PortfolioMember;
import no.tilsagn.programme.ProgrammeState;
import no.tilsagn.register.EntryRules;

/** Decides the commands about ratings. */
public final class RatingDecider {

    private RatingDecider() {}

    public static Decision decide(RatingCommand command, ProgrammeState programme, Participants in) {
        return switch (command) {
            case RateProject c -> rate(c, programme, in);
        };
    }

    private static Decision rate(RateProject c, ProgrammeState programme, Participants in) {
        Optional<RatingState> before = in.entry(c.subject()).map(RatingState.class::cast);
        return Rule.firstOf(
                () -> accepted(
                        c.effectiveOn(),
                        before.isEmpty()
                                ? new ProjectRated(c.programme(), c.code(), c.rating(), c.ratedOn())
                                : new ProjectRatingRevised(c.programme(), c.code(), c.rating(), c.ratedOn())),
                () -> EntryRules.memberKnown(PortfolioMember.of(c.code().value(), null), programme),
                () -> EntryRules.notBefore(c, before.map(RatingState::ratedOn).orElse(null)));
    }
}
