package no.tilsagn.budget;

import java.time.LocalDate;
import java.time.Year;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.money.LineCode;
import no.tilsagn.programme.ProgrammeId;

/** Let a line that has funds take applications again this year. */
public record LiftFlag(
        ProgrammeId programme, Year year, LineCode line, LocalDate effectiveOn, DecisionReference decision)
        implements BudgetCommand {}
