package no.tilsagn.spending;

import java.util.Optional;
import no.tilsagn.budget.BudgetYearState;
import no.tilsagn.command.Participants;
import no.tilsagn.command.Refusal;
import no.tilsagn.command.RefusalCode;
import no.tilsagn.project.ProjectState;

/** Whether a report and the register mean the same project: two of their numbers may differ by one digit. */
final class AccountingNumbers {

    private AccountingNumbers() {}

    /** The number a report states is the registered one; a line without a project has none. */
    static Optional<Refusal> asRegistered(ReportSpending.Line line, BudgetYearState year, Participants in) {
        String registered = Optional.ofNullable(
                        year.line(line.line()).orElseThrow().project())
                .flatMap(in::project)
                .map(ProjectState::accountingNumber)
                .map(number -> number.number())
                .orElse("");
        String stated = line.accountingNumber();
        String given = stated == null ? registered : stated;
        return Refusal.when(
                !given.equals(registered),
                RefusalCode.ACCOUNTING_NUMBER_DIFFERS,
                "line",
                line.line(),
                "given",
                shown(given),
                "registered",
                shown(registered));
    }

    private static String shown(String number) {
        return number.isEmpty() ? "-" : number;
    }
}
