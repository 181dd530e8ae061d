package no.tilsagn.queryservice.refusal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import no.tilsagn.command.RefusalText;
import no.tilsagn.event.AggregateReference;
import no.tilsagn.refusal.NextRequest;
import no.tilsagn.refusal.RefusedCommand;
import org.jspecify.annotations.Nullable;

/**
 * One refusal, with its rule in the reader's language.
 *
 * @param position of the refusal
 * @param title the rule in words; none for a rule this version of the software has no words for
 * @param detail what it stood against, with the figures; none likewise
 * @param next what the same actor asked for next; none when nothing yet
 */
record RefusalItem(
        long position,
        Instant recordedAt,
        LocalDate effectiveOn,
        String actor,
        String role,
        String command,
        AggregateReference subject,
        String code,
        @Nullable String title,
        @Nullable String detail,
        SortedMap<String, Object> facts,
        SortedMap<String, Object> asked,
        @Nullable NextRequest next) {

    static RefusalItem of(RefusedCommand refused, Locale language) {
        Optional<RefusalText> text = RefusalText.of(refused.code(), refused.facts(), language);
        return new RefusalItem(
                refused.position(),
                refused.recordedAt(),
                refused.effectiveOn(),
                refused.actor(),
                refused.role(),
                refused.command(),
                refused.subject(),
                refused.code(),
                text.map(RefusalText::title).orElse(null),
                text.map(RefusalText::detail).orElse(null),
                refused.facts(),
                refused.asked(),
                refused.next());
    }
}
