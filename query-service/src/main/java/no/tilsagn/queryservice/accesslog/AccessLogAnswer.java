package no.tilsagn.queryservice.accesslog;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.queryservice.answer.Answer;
import no.tilsagn.queryservice.answer.Page;
import org.jspecify.annotations.Nullable;

/**
 * A page of the access log.
 *
 * @param firstMissing the first number that was given to an access which is not there any more; none where all are
 */
record AccessLogAnswer(
        ProgrammeId programme,
        long position,
        @Nullable LocalDate effectiveOn,
        @Nullable Long firstMissing,
        List<Access> items,
        int page,
        int size,
        long total)
        implements Answer {

    static AccessLogAnswer of(Page<Access> page, Optional<Long> firstMissing) {
        return new AccessLogAnswer(
                page.programme(),
                page.position(),
                page.effectiveOn(),
                firstMissing.orElse(null),
                page.items(),
                page.page(),
                page.size(),
                page.total());
    }
}
