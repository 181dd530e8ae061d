package no.tilsagn.queryservice.answer;

import java.util.List;
import no.tilsagn.programme.ProgrammeId;

/**
 * One page of a list.
 *
 * @param position of the last event folded into it
 * @param page from 0
 * @param size most items a page has
 * @param total items on all pages
 */
public record Page<T>(ProgrammeId programme, long position, List<T> items, int page, int size, long total) {

    public static <T> Page<T> of(Snapshot snapshot, PageRequest request, Slice<T> slice) {
        return new Page<>(
                snapshot.programme(),
                snapshot.position(),
                slice.items(),
                request.page(),
                request.size(),
                slice.total());
    }
}
