package no.tilsagn.launcher.programmefile.remark;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.tilsagn.launcher.programmefile.content.ActionProgramme;
import no.tilsagn.launcher.programmefile.content.DeclaredRemark;
import no.tilsagn.launcher.programmefile.remark.Remark.Origin;
import org.jspecify.annotations.Nullable;

/** All named checks, and the remarks on a source: those they find and those the file declares. */
public final class RemarkChecks {

    private static final List<RemarkCheck> ALL = List.of(
            new SpecificationRowTotals(),
            new BudgetOnlyProjects(),
            new MissingAccountingNumbers(),
            new NearlyEqualAccountingNumbers(),
            new UnsplitLabels(),
            new RiskNumbering(),
            new ProjectsWithoutPlans(),
            new AuthorityGaps(),
            new PrintedSumsDiffer(),
            new SpecificationSums(),
            new ExpectedApplicationsSum());

    /** The ids that belong to checks. No file may declare a remark under one of them. */
    public static Set<String> ids() {
        return ALL.stream().map(RemarkCheck::id).collect(Collectors.toUnmodifiableSet());
    }

    /** Every remark on the programme's source, by id. */
    public static List<Remark> remarksOn(ActionProgramme programme) {
        return Stream.concat(
                        ALL.stream().flatMap(check -> check.look(programme).stream()),
                        programme.remarks().stream().map(RemarkChecks::declared))
                .sorted(Comparator.comparing(Remark::id))
                .toList();
    }

    private static Remark declared(DeclaredRemark remark) {
        return new Remark(
                remark.id(),
                Origin.DECLARED,
                remark.kind(),
                remark.severity(),
                remark.where(),
                remark.finding(),
                remark.handling(),
                Stream.concat(
                                orNone(remark.lines()).map(line -> new RemarkPlace(line, null, null)),
                                orNone(remark.labels()).map(label -> new RemarkPlace(null, label, null)))
                        .toList());
    }

    private static <T> Stream<T> orNone(@Nullable List<T> named) {
        return named == null ? Stream.empty() : named.stream();
    }

    private RemarkChecks() {}
}
