package no.tilsagn.commandservice.report;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import no.tilsagn.commandservice.request.CommandBody;
import no.tilsagn.commandservice.request.CommandEndpoint;
import no.tilsagn.commandservice.request.Creates;
import no.tilsagn.commandservice.request.Submission;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Registers")
class ReportController {

    private final CommandEndpoint commands;

    ReportController(CommandEndpoint commands) {
        this.commands = commands;
    }

    @Creates("/programmes/{programme}/report-approvals")
    @Operation(
            summary = "Record that the board approved a report",
            description =
                    "By the board secretary, with a decision. The report is the query's answer at the coordinates; its digest"
                            + " is by what anyone can tell that it is the same when it is made again. Each is approved once.")
    ResponseEntity<Object> approveReport(Submission submission, @CommandBody ReportApproval body) {
        return commands.create(submission, Optional.empty(), () -> body.command(submission.programme()));
    }
}
