package no.tilsagn.project;

import no.tilsagn.command.Command;

/** A command about a project. */
public sealed interface ProjectCommand extends Command permits RegisterProject, RegisterPhase, DecideGate {

    ProjectId project();
}
