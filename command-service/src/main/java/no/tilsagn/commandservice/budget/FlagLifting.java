package no.tilsagn.commandservice.budget;

import java.time.LocalDate;
import java.time.Year;
import no.tilsagn.budget.LiftFlag;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.money.LineCode;
import no.tilsagn.programme.ProgrammeId;

/** Body of a request to let a line take applications again. */
record FlagLifting(LineCode line, LocalDate effectiveOn, DecisionReference decision) {

    LiftFlag command(ProgrammeId programme, Year year) {
        return new LiftFlag(programme, year, line, effectiveOn, decision);
    }
}
