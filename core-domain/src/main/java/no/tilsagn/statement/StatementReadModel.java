package no.tilsagn.statement;

import java.util.List;
import java.util.Set;
import no.tilsagn.budget.BudgetEvent;
import no.tilsagn.event.CommandRefused;
import no.tilsagn.event.DomainEvent;
import no.tilsagn.event.Recorded;
import no.tilsagn.focusarea.FocusAreaEvent;
import no.tilsagn.fundingapplication.FundingApplicationEvent;
import no.tilsagn.programme.ProgrammeEvent;
import no.tilsagn.project.ProjectEvent;
import no.tilsagn.readmodel.ReadModel;
import no.tilsagn.readmodel.Rows;
import no.tilsagn.register.RegisterEvent;

/** The year-end statement: what became of every krone of every line, year by year, and what changed afterwards. */
public final class StatementReadModel implements ReadModel<StatementRow> {

    public StatementReadModel() {}

    @Override
    public String name() {
        return "year-end-statement";
    }

    @Override
    public Class<StatementRow> rowType() {
        return StatementRow.class;
    }

    @Override
    public Set<Class<? extends DomainEvent>> folds() {
        return Set.of(BudgetEvent.class);
    }

    @Override
    public List<StatementRow> fold(Rows<StatementRow> before, Recorded recorded) {
        return switch (recorded.event()) {
            case BudgetEvent e -> new StatementPage(before, recorded).after(e);
            case FundingApplicationEvent _,
                    ProgrammeEvent _,
                    ProjectEvent _,
                    FocusAreaEvent _,
                    RegisterEvent _,
                    CommandRefused _ -> List.of();
        };
    }
}
