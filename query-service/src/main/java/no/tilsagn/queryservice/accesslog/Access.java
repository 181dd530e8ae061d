package no.tilsagn.queryservice.accesslog;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One answer that was given.
 *
 * @param number place in the programme's access log: 1, 2, 3, … given by the database without a hole
 * @param actor opaque id of who asked
 * @param roles they hold in the programme
 * @param path with the query, as they asked
 * @param position of the last event the answer looks at
 * @param effectiveOn the day it looks at; none for everything recorded, whatever day it has effect on
 */
record Access(
        long number,
        Instant at,
        String actor,
        List<String> roles,
        String path,
        long position,
        @Nullable LocalDate effectiveOn) {}
