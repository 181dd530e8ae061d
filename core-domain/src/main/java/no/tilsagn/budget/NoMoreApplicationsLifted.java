package no.tilsagn.budget;

import java.time.Year;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.money.LineCode;
import no.tilsagn.programme.ProgrammeId;

/** The flag <em>has funds, no more applications</em> was taken off a line; it can be applied for again. */
public record NoMoreApplicationsLifted(ProgrammeId programme, Year year, LineCode line, DecisionReference decision)
        implements BudgetEvent {}
