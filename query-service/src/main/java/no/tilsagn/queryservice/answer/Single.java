package no.tilsagn.queryservice.answer;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import no.tilsagn.programme.ProgrammeId;

/**
 * An answer with one thing in it; its fields stand beside these.
 *
 * @param position of the last event folded into it
 */
public record Single<T>(
        ProgrammeId programme, long position, @JsonUnwrapped T content) {

    public static <T> Single<T> of(Snapshot snapshot, T content) {
        return new Single<>(snapshot.programme(), snapshot.position(), content);
    }
}
