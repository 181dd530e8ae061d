package no.tilsagn.command;

import java.time.LocalDate;
import no.tilsagn.budget.BudgetCommand;
import no.tilsagn.event.AggregateReference;
import no.tilsagn.focusarea.FocusAreaCommand;
import no.tilsagn.fundingapplication.FundingApplicationCommand;
import no.tilsagn.programme.ProgrammeCommand;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.project.ProjectCommand;
import no.tilsagn.register.RegisterCommand;

/** Something a caller asks a programme to do; decided on current state, accepted or refused. */
public sealed interface Command
        permits ProgrammeCommand,
                ProjectCommand,
                FocusAreaCommand,
                FundingApplicationCommand,
                BudgetCommand,
                RegisterCommand {

    /** The programme whose log the decision goes into. */
    ProgrammeId programme();

    /** The aggregate it is about, or would create. */
    AggregateReference subject();

    /** The day its events have effect on. */
    LocalDate effectiveOn();
}
