package no.tilsagn.programme;

import static no.tilsagn.command.Decision.accepted;
import static no.tilsagn.command.Decision.refused;

import java.util.List;
import java.util.Optional;
import no.tilsagn.command.Decision;
import no.tilsagn.command.RefusalCode;
import no.tilsagn.command.Rule;
import no.tilsagn.money.SourceLabel;
import no.tilsagn.rule.FundSourceLastYear;
import no.tilsagn.rule.RegisterRuleVersion;
import no.tilsagn.rule.RuleVersionRegistered;

/** Decides the commands about the programme itself. */
public final class ProgrammeDecider {

    private ProgrammeDecider() {}

    public static Decision establish(EstablishProgramme c) {
        return accepted(
                c.effectiveOn(),
                new ProgrammeEstablished(c.programme(), c.name(), c.fundSources(), c.decision(), c.simulated()));
    }

    /** Registers a rule version under the next number of its rule. */
    public static Decision registerRule(RegisterRuleVersion c, ProgrammeState programme) {
        return Rule.firstOf(
                () -> accepted(
                        c.effectiveOn(),
                        new RuleVersionRegistered(
                                c.programme(),
                                c.rule(),
                                programme.rules().nextVersion(c.rule()),
                                c.validFrom(),
                                c.validTo(),
                                c.content(),
                                c.decision())),
                () -> c.content() instanceof FundSourceLastYear last
                        ? LabelRules.sourcesKnown(programme, List.of(SourceLabel.of(last.source())))
                        : Optional.empty());
    }

    public static Decision alreadyEstablished(EstablishProgramme c) {
        return refused(RefusalCode.PROGRAMME_ALREADY_ESTABLISHED, "programme", c.programme());
    }
}
