package no.tilsagn.refusal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import no.tilsagn.event.AggregateReference;
import no.tilsagn.event.CommandRefused;
import no.tilsagn.event.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * One command that was refused: who asked for what, which rule stood against it and on what figures.
 *
 * @param position of the refusal
 * @param actor opaque id of who asked
 * @param role the role they asked in; {@code none} when they have no role in the programme
 * @param command name of the command, such as {@code decide-gate}
 * @param subject the aggregate it was about, or would have created
 * @param code of the rule
 * @param facts the rule's figures by name; amounts in whole kroner
 * @param asked the command's own fields, without free text
 * @param effectiveOn the day it would have had effect on
 * @param next what the same actor asked for next; none when nothing yet
 */
public record RefusedCommand(
        long position,
        Instant recordedAt,
        String actor,
        String role,
        String command,
        AggregateReference subject,
        String code,
        SortedMap<String, Object> facts,
        SortedMap<String, Object> asked,
        LocalDate effectiveOn,
        @Nullable NextRequest next)
        implements RefusalRow {

    /** What the keys of refusals begin with; they go on in the order of the log. */
    public static final String KEY_PREFIX = "refusal/";

    public RefusedCommand {
        facts = Collections.unmodifiableSortedMap(new TreeMap<>(facts));
        asked = Collections.unmodifiableSortedMap(new TreeMap<>(asked));
    }

    static RefusedCommand of(Recorded recorded, CommandRefused refused) {
        return new RefusedCommand(
                recorded.position(),
                recorded.recordedAt(),
                recorded.actor(),
                recorded.role(),
                refused.command(),
                refused.subject(),
                refused.code(),
                refused.facts(),
                refused.asked(),
                recorded.effectiveOn(),
                null);
    }

    RefusedCommand followedBy(NextRequest request) {
        return new RefusedCommand(
                position, recordedAt, actor, role, command, subject, code, facts, asked, effectiveOn, request);
    }

    static String key(long position) {
        return KEY_PREFIX + String.format(Locale.ROOT, "%015d", position);
    }

    @Override
    public String key() {
        return key(position);
    }
}
