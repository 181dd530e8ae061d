package no.tilsagn.commandservice.execution;

import no.tilsagn.command.Command;

/** A command could neither be accepted nor refused. */
final class CommandFailedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    CommandFailedException(Command command, Throwable cause) {
        super("command " + command.getClass().getSimpleName() + " failed", cause);
    }
}
