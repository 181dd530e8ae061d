package no.tilsagn.commandservice.request;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import no.tilsagn.command.Command;
import no.tilsagn.commandservice.execution.Answer;
import no.tilsagn.commandservice.execution.CommandExecutor;
import no.tilsagn.commandservice.execution.CommandRequest;
import no.tilsagn.commandservice.limit.RefusalLimit;
import no.tilsagn.commandservice.problem.Fault;
import no.tilsagn.commandservice.problem.ProblemCode;
import no.tilsagn.commandservice.problem.ProblemException;
import no.tilsagn.commandservice.problem.Problems;
import no.tilsagn.commandservice.text.NewText;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The one way from a controller to the executor and back. */
@Component
public class CommandEndpoint {

    private final CommandExecutor executor;
    private final RefusalLimit limit;
    private final Problems problems;

    CommandEndpoint(CommandExecutor executor, RefusalLimit limit, Problems problems) {
        this.executor = executor;
        this.limit = limit;
        this.problems = problems;
    }

    /** Answers a command that creates what it is about. */
    public ResponseEntity<Object> create(Submission submission, Optional<NewText> text, Supplier<Command> command) {
        return create(submission, text.stream().toList(), command);
    }

    /** Answers a command that creates what it is about, and says several texts of it. */
    public ResponseEntity<Object> create(Submission submission, List<NewText> texts, Supplier<Command> command) {
        return answer(submission, texts, command, HttpStatus.CREATED);
    }

    /** Answers a command about something that exists. */
    public ResponseEntity<Object> change(Submission submission, Optional<NewText> text, Supplier<Command> command) {
        return answer(submission, text.stream().toList(), command, HttpStatus.OK);
    }

    /** Answers a command about something that exists, and says several texts of it. */
    public ResponseEntity<Object> change(Submission submission, List<NewText> texts, Supplier<Command> command) {
        return answer(submission, texts, command, HttpStatus.OK);
    }

    private ResponseEntity<Object> answer(
            Submission submission, List<NewText> texts, Supplier<Command> command, HttpStatus onWritten) {
        CommandRequest request = new CommandRequest(
                wellFormed(command),
                submission.caller(),
                submission.idempotencyKey(),
                submission.fingerprint(),
                submission.expectedVersion(),
                texts);
        Answer answer =
                limit.within(submission.programme(), submission.caller().actor(), () -> executor.execute(request));
        return switch (answer) {
            case Answer.Written written ->
                ResponseEntity.status(onWritten)
                        .contentType(MediaType.APPLICATION_JSON)
                        .eTag("\"" + written.version() + "\"")
                        .body(Written.of(written));
            case Answer.Refused refused -> problems.of(refused, submission.language());
            case Answer.KeyReused reused -> throw new ProblemException(ProblemCode.IDEMPOTENCY_KEY_REUSED);
            case Answer.Stale stale ->
                throw new ProblemException(ProblemCode.PRECONDITION_FAILED, Map.of("version", stale.version()));
            case Answer.UnknownProgramme unknown -> throw new ProblemException(ProblemCode.UNKNOWN_PROGRAMME);
        };
    }

    /** A command says itself what it never takes; that too is a fault of the request. */
    private static Command wellFormed(Supplier<Command> command) {
        try {
            return command.get();
        } catch (IllegalArgumentException e) {
            throw ProblemException.malformed(List.of(Fault.inBody("", String.valueOf(e.getMessage()))));
        }
    }
}
