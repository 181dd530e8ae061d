package no.tilsagn.launcher.programmefile.fault;

import java.util.List;
import java.util.stream.Stream;

/** All named checks. */
final class FaultChecks {

    private static final List<FaultCheck> ALL = List.of(
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
            new AuthorityBounds());

    static Stream<Fault> faultsOf(Place file) {
        return ALL.stream().flatMap(check -> check.faultsOf(file));
    }

    private FaultChecks() {}
}
