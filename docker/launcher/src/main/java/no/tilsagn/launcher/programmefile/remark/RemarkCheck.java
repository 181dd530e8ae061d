package no.tilsagn.launcher.programmefile.remark;

import java.util.List;
import java.util.Optional;
import no.tilsagn.launcher.programmefile.content.ActionProgramme;
import no.tilsagn.launcher.programmefile.remark.Remark.Origin;

/** One named check that finds at most one remark, with all its places. */
interface RemarkCheck {

    /** The id its remark has in every file. */
    String id();

    Optional<Remark> look(ActionProgramme programme);

    /** The remark, found if there is a place it is about. */
    default Optional<Remark> found(String severity, List<String> places, String finding, String handling) {
        return places.isEmpty()
                ? Optional.empty()
                : Optional.of(new Remark(id(), Origin.FOUND, severity, finding, handling, List.copyOf(places)));
    }
}
