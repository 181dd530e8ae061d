package no.tilsagn.commandservice.budget;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Year;
import java.util.Optional;
import no.tilsagn.commandservice.request.Changes;
import no.tilsagn.commandservice.request.CommandBody;
import no.tilsagn.commandservice.request.CommandEndpoint;
import no.tilsagn.commandservice.request.Creates;
import no.tilsagn.commandservice.request.Submission;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Budget")
class BudgetController {

    private final CommandEndpoint commands;

    BudgetController(CommandEndpoint commands) {
        this.commands = commands;
    }

    @Creates("/programmes/{programme}/budget-years")
    @Operation(
            summary = "Open a budget year",
            description = "By the programme office or the programme leader. Its lines can then be applied for; moves no"
                    + " money.")
    ResponseEntity<Object> openBudgetYear(Submission submission, @CommandBody BudgetYearOpening body) {
        return commands.create(submission, Optional.empty(), () -> body.command(submission.programme()));
    }

    @Changes("/programmes/{programme}/budget-years/{year}/frames")
    @Operation(
            summary = "Set what may be granted of a label in a year",
            description = "By the board secretary, with the owner group's decision. Never below what is granted.")
    ResponseEntity<Object> setFrame(@PathVariable Year year, Submission submission, @CommandBody FrameSetting body) {
        return commands.change(submission, Optional.empty(), () -> body.command(submission.programme(), year));
    }

    @Changes("/programmes/{programme}/budget-years/{year}/adoption")
    @Operation(
            summary = "Adopt a year's budget",
            description = "By the board secretary. Books the carry-over, approves the named ordinary applications and"
                    + " transfers their money, as one fact.")
    ResponseEntity<Object> adoptBudget(
            @PathVariable Year year, Submission submission, @CommandBody BudgetAdoption body) {
        return commands.change(submission, Optional.empty(), () -> body.command(submission.programme(), year));
    }

    @Changes("/programmes/{programme}/budget-years/{year}/opening")
    @Operation(
            summary = "Take over what the lines of the programme's first year opened with",
            description = "By the board secretary, for a year with no year before it here.")
    ResponseEntity<Object> registerOpening(
            @PathVariable Year year, Submission submission, @CommandBody OpeningRegistration body) {
        return commands.change(submission, Optional.empty(), () -> body.command(submission.programme(), year));
    }

    @Changes("/programmes/{programme}/budget-years/{year}/flag-liftings")
    @Operation(
            summary = "Let a line that has funds take applications again",
            description = "By the board secretary, with the board's decision.")
    ResponseEntity<Object> liftFlag(@PathVariable Year year, Submission submission, @CommandBody FlagLifting body) {
        return commands.change(submission, Optional.empty(), () -> body.command(submission.programme(), year));
    }
}
