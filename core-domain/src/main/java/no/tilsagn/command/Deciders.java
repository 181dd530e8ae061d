package no.tilsagn.command;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import no.tilsagn.budget.BudgetCommand;
import no.tilsagn.budget.BudgetDecider;
import no.tilsagn.focusarea.FocusAreaCommand;
import no.tilsagn.focusarea.FocusAreaDecider;
import no.tilsagn.fundingapplication.FundingApplicationCommand;
import no.tilsagn.fundingapplication.FundingApplicationDecider;
import no.tilsagn.meeting.CitedCase;
import no.tilsagn.programme.EstablishProgramme;
import no.tilsagn.programme.ProgrammeCommand;
import no.tilsagn.programme.ProgrammeDecider;
import no.tilsagn.programme.ProgrammeState;
import no.tilsagn.project.ProjectCommand;
import no.tilsagn.project.ProjectDecider;
import no.tilsagn.register.RegisterCommand;
import no.tilsagn.register.RegisterDecider;
import no.tilsagn.rule.RegisterRuleVersion;

/** The one way from a command to a decision. */
public final class Deciders {

    private Deciders() {}

    /**
     * A decision, and the role it was asked for in.
     *
     * @param role the caller's role that may give the command, or their first one when none may
     */
    public record Decided(Decision decision, Optional<Role> role) {}

    /**
     * Decides a command on current state. Pure: it looks at nothing but its arguments.
     *
     * @throws UnknownProgrammeException when the programme does not exist and the command does not establish it
     */
    public static Decided decide(Command command, Caller caller, Participants in) {
        Optional<ProgrammeState> programme = in.programme();
        if (programme.isEmpty() && !(command instanceof EstablishProgramme)) {
            throw new UnknownProgrammeException(command.programme());
        }
        List<Role> roles = Authority.acting(command, caller);
        if (roles.isEmpty()) {
            return new Decided(
                    roleMissing(command, caller),
                    caller.roles().stream().sorted().findFirst());
        }
        Acting acting = acting(command, caller, roles, in);
        return new Decided(decide(command, acting, programme, in), Optional.of(acting.role()));
    }

    /** Who holds several roles acts in the one that what the command is about asks for, else in the usual one. */
    private static Acting acting(Command command, Caller caller, List<Role> roles, Participants in) {
        Optional<Role> askedFor = switch (command) {
            case FundingApplicationCommand c -> FundingApplicationDecider.roleAskedFor(c, in);
            case BudgetCommand c -> BudgetDecider.roleAskedFor(c, in);
            case ProgrammeCommand c -> Optional.empty();
            case ProjectCommand c -> Optional.empty();
            case FocusAreaCommand c -> Optional.empty();
            case RegisterCommand c -> Optional.empty();
        };
        return new Acting(
                caller.actor(), askedFor.filter(roles::contains).orElseGet(roles::getFirst), Set.copyOf(roles));
    }

    private static Decision decide(
            Command command, Acting acting, Optional<ProgrammeState> programme, Participants in) {
        Function<ProgrammeState, Decision> decision = switch (command) {
            case EstablishProgramme c -> state -> ProgrammeDecider.alreadyEstablished(c);
            case RegisterRuleVersion c -> state -> ProgrammeDecider.registerRule(c, state);
            case ProjectCommand c -> state -> ProjectDecider.decide(c, acting, state, in);
            case FocusAreaCommand c -> state -> FocusAreaDecider.decide(c, state);
            case FundingApplicationCommand c -> state -> FundingApplicationDecider.decide(c, acting, state, in);
            case RegisterCommand c -> state -> RegisterDecider.decide(c, state, in);
            case BudgetCommand c -> state -> BudgetDecider.decide(c, acting, state, in);
        };
        return programme
                .map(state ->
                        Rule.firstOf(() -> decision.apply(state), () -> CitedCase.check(command, acting, state, in)))
                .orElseGet(() -> ProgrammeDecider.establish((EstablishProgramme) command));
    }

    private static Decision roleMissing(Command command, Caller caller) {
        return Decision.refused(
                RefusalCode.ROLE_MISSING,
                "needed",
                String.join(
                        ", ", Authority.of(command).stream().map(Role::claim).toList()),
                "held",
                String.join(
                        ", ", caller.roles().stream().sorted().map(Role::claim).toList()));
    }
}
