package no.tilsagn.event;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A command of an authenticated caller was refused; kept as evidence, changes no aggregate.
 *
 * @param refusal id of this refusal
 * @param command name of the command, such as {@code decide-gate}
 * @param subject the aggregate it was about, or would have created
 * @param code stable code of the rule that refused
 * @param facts the figures behind the refusal: texts and whole numbers by name
 * @param asked the command's own fields, without free text
 */
public record CommandRefused(
        String refusal,
        String command,
        AggregateReference subject,
        String code,
        SortedMap<String, Object> facts,
        SortedMap<String, Object> asked)
        implements DomainEvent {

    public CommandRefused {
        facts = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(facts));
        asked = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(asked));
    }

    @Override
    public AggregateReference aggregate() {
        return new AggregateReference(AggregateType.REFUSAL, refusal);
    }
}
