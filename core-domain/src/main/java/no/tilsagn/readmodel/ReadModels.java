package no.tilsagn.readmodel;

import java.util.List;
import java.util.Optional;
import no.tilsagn.account.AccountsReadModel;
import no.tilsagn.decision.DecisionsReadModel;
import no.tilsagn.fundingapplication.FundingApplicationsReadModel;
import no.tilsagn.fundingcase.CasesReadModel;
import no.tilsagn.gate.GatesReadModel;
import no.tilsagn.history.ProjectHistoryReadModel;
import no.tilsagn.ledger.LedgerReadModel;
import no.tilsagn.plan.PlanReadModel;
import no.tilsagn.portfolio.PortfolioReadModel;
import no.tilsagn.refusal.RefusalsReadModel;
import no.tilsagn.register.RegistersReadModel;
import no.tilsagn.statement.StatementReadModel;

/** Every read model of a programme. */
public final class ReadModels {

    public static final List<ReadModel<?>> ALL = List.of(
            new AccountsReadModel(),
            new CasesReadModel(),
            new DecisionsReadModel(),
            new FundingApplicationsReadModel(),
            new GatesReadModel(),
            new LedgerReadModel(),
            new PlanReadModel(),
            new StatementReadModel(),
            new PortfolioReadModel(),
            new ProjectHistoryReadModel(),
            new RefusalsReadModel(),
            new RegistersReadModel());

    private ReadModels() {}

    /** The read model with a name. */
    public static Optional<ReadModel<?>> named(String name) {
        return ALL.stream()
                .filter(readModel -> readModel.name().equals(name))
                .<ReadModel<?>>map(readModel -> readModel)
                .findFirst();
    }
}
