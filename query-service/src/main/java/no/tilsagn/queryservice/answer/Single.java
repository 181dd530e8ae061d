package no.tilsagn.queryservice.answer;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import no.tilsagn.programme.ProgrammeId;
import org.jspecify.annotations.Nullable;

/**
 * An answer with one thing in it; its fields stand beside these.
 *
 * @param position of the last event it looks at
 * @param effectiveOn the day it looks at; none for everything recorded, whatever day it has effect on
 */
public record Single<T>(
        ProgrammeId programme,
        long position,
        @Nullable LocalDate effectiveOn,
        @JsonUnwrapped T content) {

    public static <T> Single<T> of(Snapshot snapshot, T content) {
        return new Single<>(snapshot.programme(), snapshot.position(), snapshot.effectiveOn(), content);
    }
}
