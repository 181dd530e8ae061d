package no.tilsagn.commandservice.rule;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import no.tilsagn.commandservice.request.CommandBody;
import no.tilsagn.commandservice.request.CommandEndpoint;
import no.tilsagn.commandservice.request.Creates;
import no.tilsagn.commandservice.request.Submission;
import no.tilsagn.rule.RuleId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Rules")
class RuleController {

    private final CommandEndpoint commands;

    RuleController(CommandEndpoint commands) {
        this.commands = commands;
    }

    @Creates("/programmes/{programme}/rules/{rule}")
    @Operation(
            summary = "Register a version of a dated rule",
            description = "By the board secretary. On a day, the latest registered version whose period holds that day"
                    + " is in force. The rule is authority-limits, application-deadlines, processing-times,"
                    + " carry-over-policy, reallocation-authority or last-year-<fund source>, as its content says.")
    ResponseEntity<Object> registerRuleVersion(
            @PathVariable RuleId rule, Submission submission, @CommandBody RuleRegistration body) {
        return commands.create(submission, Optional.empty(), () -> body.command(submission.programme(), rule));
    }
}
