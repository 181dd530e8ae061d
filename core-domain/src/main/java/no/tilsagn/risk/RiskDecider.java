package no.tilsagn.risk;

import static no.tilsagn.command.Decision.accepted;

import java.util.Optional;
import no.tilsagn.command.Decision;
import no.tilsagn.command.Participants;
import no.tilsagn.command.Refusal;
import no.tilsagn.command.RefusalCode;
import no.tilsagn.command.Rule;
import no.tilsagn.register.EntryRules;
import org.jspecify.annotations.Nullable;

/** Decides the commands about risks. */
public final class RiskDecider {

    private static final String NOT_STATED = "NOT_STATED";

    private RiskDecider() {}

    public static Decision decide(RiskCommand command, Participants in) {
        return switch (command) {
            case RegisterRisk c -> register(c, in);
            case ReviewRisk c -> review(c, in);
        };
    }

    private static Decision register(RegisterRisk c, Participants in) {
        return Rule.firstOf(
                () -> accepted(
                        c.effectiveOn(),
                        new RiskRegistered(c.programme(), c.code(), c.description(), c.assessment(), c.mitigation())),
                () -> EntryRules.codeFree(c, in),
                () -> mitigated(c, c.assessment(), c.mitigation() != null));
    }

    private static Decision review(ReviewRisk c, Participants in) {
        return Rule.firstOf(
                () -> accepted(
                        c.effectiveOn(),
                        new RiskReviewed(c.programme(), c.code(), c.assessment(), c.mitigation(), c.reviewedOn())),
                () -> EntryRules.known(c, in),
                () -> EntryRules.notBefore(c, risk(c, in).reviewedOn()),
                () -> mitigated(
                        c, c.assessment(), c.mitigation() != null || risk(c, in).mitigated()));
    }

    /** Yellow and red need a mitigation. */
    private static Optional<Refusal> mitigated(RiskCommand c, Assessment assessment, boolean mitigated) {
        return Refusal.when(
                assessment.needsMitigation() && !mitigated,
                RefusalCode.MITIGATION_MISSING,
                "risk",
                c.code(),
                "probability",
                stated(assessment.probability()),
                "consequence",
                stated(assessment.consequence()),
                "level",
                stated(assessment.level()));
    }

    private static RiskState risk(RiskCommand c, Participants in) {
        return in.entry(c.subject()).map(RiskState.class::cast).orElseThrow();
    }

    private static String stated(@Nullable RiskLevel level) {
        return level == null ? NOT_STATED : level.name();
    }
}
