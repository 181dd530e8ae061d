package no.tilsagn.project;

import java.time.LocalDate;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.programme.ProgrammeId;

/** Record where a project stands whose phase was not stated; passes no gate. */
public record RegisterPhase(
        ProgrammeId programme, ProjectId project, Phase phase, LocalDate effectiveOn, DecisionReference decision)
        implements ProjectCommand {}
