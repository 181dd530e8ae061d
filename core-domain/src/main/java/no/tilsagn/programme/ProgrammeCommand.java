package no.tilsagn.programme;

import no.tilsagn.command.Command;

/** A command about the programme itself. */
public sealed interface ProgrammeCommand extends Command permits EstablishProgramme {}
