package no.tilsagn.fundingapplication;

import static no.tilsagn.command.Refusal.when;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import no.tilsagn.board.DeputyRules;
import no.tilsagn.command.Acting;
import no.tilsagn.command.Participants;
import no.tilsagn.command.Refusal;
import no.tilsagn.command.RefusalCode;
import no.tilsagn.command.Role;
import no.tilsagn.command.Rule;
import no.tilsagn.money.Money;
import no.tilsagn.programme.ProgrammeState;
import no.tilsagn.rule.AuthorityLimits;
import no.tilsagn.rule.DecidingAuthority;
import no.tilsagn.rule.RuleVersion;
import org.jspecify.annotations.Nullable;

/**
 * What stands against an authority deciding an application, by the rule on authority in force on the day of the decision.
 * The authority follows the amount applied for, whatever is granted of it.
 */
final class DecisionRules {

    private final FundingApplicationState application;
    private final AuthorityDecision command;
    private final Acting acting;
    private final ProgrammeState programme;
    private final Participants in;
    private final Optional<RuleVersion<AuthorityLimits>> rule;

    DecisionRules(
            FundingApplicationState application,
            AuthorityDecision command,
            Acting acting,
            ProgrammeState programme,
            Participants in) {
        this.application = application;
        this.command = command;
        this.acting = acting;
        this.programme = programme;
        this.in = in;
        this.rule = ruleOf(command, programme);
    }

    /** The authority an application's amount needs on the day of the decision, where a rule is in force. */
    static Optional<DecidingAuthority> needed(
            AuthorityDecision command, FundingApplicationState application, ProgrammeState programme) {
        return ruleOf(command, programme)
                .map(version -> version.content().of(application.amount()).authority());
    }

    private static Optional<RuleVersion<AuthorityLimits>> ruleOf(AuthorityDecision command, ProgrammeState programme) {
        return programme.rules().authorityLimits(command.decision().decidedOn());
    }

    /** What the decision stores of its authority; only once the rules below hold. */
    DecidedUnder under() {
        return new DecidedUnder(limit().authority(), version().rule(), version().version(), command.deputising());
    }

    Optional<Refusal> notMoreThanApplied(@Nullable Money granted) {
        return when(
                granted != null && granted.exceeds(application.amount()),
                RefusalCode.GRANTED_MORE_THAN_APPLIED,
                "application",
                application.application(),
                "applied",
                application.amount(),
                "granted",
                Objects.requireNonNullElse(granted, Money.ZERO));
    }

    /** Everything about who decides, in the order of the codes. */
    Optional<Refusal> decidable() {
        return Rule.first(
                this::ofRightAuthority, this::notByWhoeverPrepared, this::notByWhoeverRecommended, this::recommended);
    }

    Optional<Refusal> ofRightAuthority() {
        return Rule.first(
                this::ruleInForce, this::rightAuthority, () -> deputyOf(limit().authority()), this::notByRecusedChair);
    }

    /** What stands against a deputy who is said to have made an authority's decision. */
    Optional<Refusal> deputyOf(DecidingAuthority authority) {
        return DeputyRules.check(
                command.deputising(), authority, command.decision().decidedOn(), programme, in);
    }

    private Optional<Refusal> notByRecusedChair() {
        return when(
                limit().authority() == DecidingAuthority.BOARD_CHAIR
                        && command.deputising() == null
                        && application.chairRecused(),
                RefusalCode.CHAIR_RECUSED,
                "application",
                application.application());
    }

    /** Whether the board is said to decide, whatever the amount. */
    boolean isTheBoards() {
        return deciding(DecidingAuthority.STRATEGIC_BOARD) == DecidingAuthority.STRATEGIC_BOARD;
    }

    private Optional<Refusal> ruleInForce() {
        LocalDate day = command.decision().decidedOn();
        return when(rule.isEmpty(), RefusalCode.NO_RULE_IN_FORCE, "rule", AuthorityLimits.RULE, "day", day);
    }

    private Optional<Refusal> rightAuthority() {
        DecidingAuthority needed = limit().authority();
        DecidingAuthority deciding = deciding(needed);
        return when(
                deciding != needed,
                RefusalCode.WRONG_AUTHORITY,
                "amount",
                application.amount(),
                "needed",
                needed,
                "deciding",
                deciding,
                "rule",
                version().rule(),
                "version",
                version().version());
    }

    /** Whoever names another's authority than their own decides, unless they are the secretary, as themselves. */
    private DecidingAuthority deciding(DecidingAuthority needed) {
        DecidingAuthority own = own(acting.role());
        DecidingAuthority stated = Objects.requireNonNullElse(command.authority(), own);
        boolean mayState = acting.role() == Role.BOARD_SECRETARY || stated == own;
        return !mayState && stated == needed ? own : stated;
    }

    private static DecidingAuthority own(Role role) {
        return switch (role) {
            case PROGRAMME_LEADER -> DecidingAuthority.PROGRAMME_LEADER;
            case BOARD_CHAIR -> DecidingAuthority.BOARD_CHAIR;
            default -> DecidingAuthority.STRATEGIC_BOARD;
        };
    }

    private Optional<Refusal> notByWhoeverPrepared() {
        return when(
                keptApart() && application.preparedBy().contains(acting.actor()),
                RefusalCode.DECIDER_PREPARED_CASE,
                "application",
                application.application());
    }

    private Optional<Refusal> notByWhoeverRecommended() {
        return when(
                keptApart() && application.recommendedBy().contains(acting.actor()),
                RefusalCode.DECIDER_RECOMMENDED_CASE,
                "application",
                application.application());
    }

    // The leader prepares and decides what is within the leader's own limit; the report on separation shows it.
    private boolean keptApart() {
        return limit().authority() != DecidingAuthority.PROGRAMME_LEADER;
    }

    private Optional<Refusal> recommended() {
        return when(
                limit().recommendation() && application.recommendedBy().isEmpty(),
                RefusalCode.RECOMMENDATION_MISSING,
                "application",
                application.application(),
                "amount",
                application.amount(),
                "needed",
                limit().authority());
    }

    private RuleVersion<AuthorityLimits> version() {
        return rule.orElseThrow();
    }

    private AuthorityLimits.Limit limit() {
        return version().content().of(application.amount());
    }
}
