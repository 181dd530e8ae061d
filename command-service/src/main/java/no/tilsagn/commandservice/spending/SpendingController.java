package no.tilsagn.commandservice.spending;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Year;
import java.util.Optional;
import no.tilsagn.commandservice.request.Changes;
import no.tilsagn.commandservice.request.CommandBody;
import no.tilsagn.commandservice.request.CommandEndpoint;
import no.tilsagn.commandservice.request.CsvTable;
import no.tilsagn.commandservice.request.Submission;
import no.tilsagn.commandservice.text.NewText;
import no.tilsagn.spending.Tertial;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Spending")
class SpendingController {

    private final CommandEndpoint commands;

    SpendingController(CommandEndpoint commands) {
        this.commands = commands;
    }

    @Changes("/programmes/{programme}/budget-years/{year}/spending-reports")
    @Operation(
            summary = "Report what lines have spent since the year began, all of it or none",
            description =
                    "By the project owner; by the programme office for lines without a project; who holds both roles reports for both.")
    ResponseEntity<Object> reportSpending(
            @PathVariable Year year, Submission submission, @CommandBody SpendingReport body) {
        return commands.change(submission, Optional.empty(), () -> body.command(submission.programme(), year));
    }

    @Changes(value = "/programmes/{programme}/budget-years/{year}/spending-reports/{tertial}", consumes = "text/csv")
    @Operation(
            summary = "Report what lines have spent, as the table the query service gives to fill in",
            description = "Columns line, label, accounting_number and cumulative. Rows without a figure are left out."
                    + " Faults are listed with row and column, such as /3/cumulative, and then nothing is stored. The"
                    + " accounting number has to be the registered one. Otherwise as a report in JSON.")
    ResponseEntity<Object> reportSpendingSheet(
            @PathVariable Year year, @PathVariable Tertial tertial, Submission submission, @CommandBody CsvTable body) {
        return commands.change(
                submission, Optional.empty(), () -> SheetReading.report(body, submission.programme(), year, tertial));
    }

    @Changes("/programmes/{programme}/budget-years/{year}/spending-corrections")
    @Operation(
            summary = "Put a reported figure right, also in a closed year",
            description =
                    "By whoever may report for the line. What changes in the years after follows in the same transaction.")
    ResponseEntity<Object> correctSpending(
            @PathVariable Year year, Submission submission, @CommandBody SpendingFigure body) {
        Optional<NewText> reason = submission.text(body.reason());
        return commands.change(submission, reason, () -> body.command(submission.programme(), year, reason));
    }
}
