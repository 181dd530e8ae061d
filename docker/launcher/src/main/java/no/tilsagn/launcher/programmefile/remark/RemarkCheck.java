package no.tilsagn.launcher.programmefile.remark;

import java.util.List;
import java.util.Optional;
import no.tilsagn.launcher.programmefile.content.ActionProgramme;
import no.tilsagn.launcher.programmefile.remark.Remark.Origin;
import org.jspecify.annotations.Nullable;

/** One named check that finds at most one remark, with all its places. */
interface RemarkCheck {

    String CONTRADICTION = "CONTRADICTION";
    String GAP = "GAP";

    /** The id its remark has in every file. */
    String id();

    /** What kind of remark it finds. */
    String kind();

    /** The section of the source it looks at: the budget's, unless it says another. */
    default @Nullable String section(ActionProgramme programme) {
        return programme.budget().section();
    }

    Optional<Remark> look(ActionProgramme programme);

    /** The remark, found if there is a place it is about. */
    default Optional<Remark> found(
            ActionProgramme programme, String severity, List<RemarkPlace> places, String finding, String handling) {
        return places.isEmpty()
                ? Optional.empty()
                : Optional.of(new Remark(
                        id(),
                        Origin.FOUND,
                        kind(),
                        severity,
                        section(programme),
                        finding,
                        handling,
                        List.copyOf(places)));
    }
}
