package no.tilsagn.command;

import java.time.LocalDate;
import no.tilsagn.budget.BudgetCommand;
import no.tilsagn.event.AggregateReference;
import no.tilsagn.focusarea.FocusAreaCommand;
import no.tilsagn.fundingapplication.FundingApplicationCommand;
import no.tilsagn.programme.ProgrammeCommand;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.project.ProjectCommand;

/** Something a caller asks a programme to do; decided on current state, accepted or refused. */
public sealed interface Command
        permits ProgrammeCommand, ProjectCommand, FocusAreaCommand, FundingApplicationCommand, BudgetCommand {

    /** The programme whose log the decision goes into. */
    ProgrammeId programme();

    /** The aggregate it is about, or would create. */
    AggregateReference subject();

    /** The day its events have effect on. */
    LocalDate effectiveOn();
}
