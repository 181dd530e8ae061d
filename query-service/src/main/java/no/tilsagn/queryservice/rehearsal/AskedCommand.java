package no.tilsagn.queryservice.rehearsal;

import no.tilsagn.command.Caller;
import no.tilsagn.command.Command;

/** A command of a rehearsal, and who gives it. */
record AskedCommand(Command command, Caller caller) {}
