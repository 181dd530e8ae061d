package no.tilsagn.launcher.programmefile.fault;

import java.util.List;
import no.tilsagn.launcher.jsonfile.FaultCheck;
import no.tilsagn.launcher.jsonfile.WholeNumbers;

/** All named checks. */
final class FaultChecks {

    static final List<FaultCheck> ALL = List.of(
            new WholeNumbers(),
            new UniqueCodes(),
            new KnownReferences(),
            new OneSubject(),
            new Labels(),
            new FrameCover(),
            new FlaggedLines(),
            new ClosedProjects(),
            new Months(),
            new AccountingNumbers(),
            new BuildingOrder(),
            new BudgetOnlyLines(),
            new OpeningPhases(),
            new ChoicePointers(),
            new ReservedRemarkIds(),
            new AuthorityBounds(),
            new RuleVersions(),
            new ResourcesOfYears(),
            new MitigatedRisks());

    private FaultChecks() {}
}
