package no.tilsagn.queryservice.answer;

import java.time.LocalDate;
import java.util.List;
import no.tilsagn.programme.ProgrammeId;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param position of the last event it looks at
 * @param effectiveOn the day it looks at; none for everything recorded, whatever day it has effect on
 * @param page from 0
 * @param size most items a page has
 * @param total items on all pages
 */
public record Page<T>(
        ProgrammeId programme,
        long position,
        @Nullable LocalDate effectiveOn,
        List<T> items,
        int page,
        int size,
        long total)
        implements Answer {

    public static <T> Page<T> of(Snapshot snapshot, PageRequest request, Slice<T> slice) {
        return new Page<>(
                snapshot.programme(),
                snapshot.position(),
                snapshot.effectiveOn(),
                slice.items(),
                request.page(),
                request.size(),
                slice.total());
    }
}
