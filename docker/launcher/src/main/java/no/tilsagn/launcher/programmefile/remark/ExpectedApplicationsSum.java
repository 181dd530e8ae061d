package no.tilsagn.launcher.programmefile.remark;

import static no.tilsagn.launcher.programmefile.content.Kroner.text;

import java.util.List;
import java.util.Optional;
import no.tilsagn.launcher.programmefile.content.ActionProgramme;
import no.tilsagn.launcher.programmefile.content.ExpectedApplication;
import no.tilsagn.launcher.programmefile.content.ExpectedApplications;
import org.jspecify.annotations.Nullable;

/** The expected supplementary applications of the focus areas do not add up to their printed sum. */
final class ExpectedApplicationsSum implements RemarkCheck {

    @Override
    public String id() {
        return "SUM-03";
    }

    @Override
    public String kind() {
        return CONTRADICTION;
    }

    @Override
    public @Nullable String section(ActionProgramme programme) {
        ExpectedApplications expected = programme.expectedSupplementaryApplications();
        return expected == null ? null : expected.section();
    }

    @Override
    public Optional<Remark> look(ActionProgramme programme) {
        ExpectedApplications expected = programme.expectedSupplementaryApplications();
        if (expected == null || expected.printed() == null) {
            return Optional.empty();
        }
        Long printed = expected.printed().focusAreas();
        long computed = expected.items().stream()
                .filter(application -> application.focusArea() != null)
                .map(ExpectedApplication::amount)
                .reduce(0L, Math::addExact);
        return found(
                programme,
                "LOW",
                printed == null || printed == computed
                        ? List.of()
                        : List.of(RemarkPlace.told(
                                "focus areas: printed %s, computed %s".formatted(text(printed), text(computed)))),
                "The expected supplementary applications do not add up to the printed sum.",
                "Both are kept; no money is booked on an expectation.");
    }
}
