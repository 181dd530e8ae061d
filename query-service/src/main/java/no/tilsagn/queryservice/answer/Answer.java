package no.tilsagn.queryservice.answer;

import java.time.LocalDate;
import no.tilsagn.programme.ProgrammeId;
import org.jspecify.annotations.Nullable;

/** An answer, with the coordinates by which it can be asked for again. */
public interface Answer {

    ProgrammeId programme();

    /** Of the last event it looks at. */
    long position();

    /** The day it looks at; none for everything recorded, whatever day it has effect on. */
    default @Nullable LocalDate effectiveOn() {
        return null;
    }
}
