package no.tilsagn.queryservice.intake;

import no.tilsagn.programme.ProgrammeId;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/** A message that says which place in which programme's log it has; nothing else of it is read yet. */
final class Arrival {

    private final ProgrammeId programme;
    private final long position;
    private final Headers headers;
    private final byte @Nullable [] payload;

    Arrival(ProgrammeId programme, long position, Headers headers, byte @Nullable [] payload) {
        this.programme = programme;
        this.position = position;
        this.headers = headers;
        this.payload = payload;
    }

    ProgrammeId programme() {
        return programme;
    }

    long position() {
        return position;
    }

    Headers headers() {
        return headers;
    }

    /** The exact bytes of its content. */
    byte @Nullable [] payload() {
        return payload;
    }
}
