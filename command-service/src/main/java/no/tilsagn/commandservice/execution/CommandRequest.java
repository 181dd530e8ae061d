package no.tilsagn.commandservice.execution;

import java.util.List;
import no.tilsagn.command.Caller;
import no.tilsagn.command.Command;
import no.tilsagn.commandservice.text.NewText;
import org.jspecify.annotations.Nullable;

/**
 * A well-formed command of an authenticated caller, ready to be decided.
 *
 * @param idempotencyKey unique per programme and actor; the same key with the same body gets the first answer
 * @param bodyHash SHA-256 of method, path and body as lower-case hexadecimal
 * @param expectedVersion the version of the command's subject the caller decided on (If-Match); none for any
 * @param texts the free texts the command refers to; stored in the same transaction
 */
public record CommandRequest(
        Command command,
        Caller caller,
        String idempotencyKey,
        String bodyHash,
        @Nullable Long expectedVersion,
        List<NewText> texts) {

    public CommandRequest {
        texts = List.copyOf(texts);
    }
}
