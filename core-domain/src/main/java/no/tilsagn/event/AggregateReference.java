package no.tilsagn.event;

/**
 * The stream an event belongs to.
 *
 * @param type the kind of aggregate
 * @param id its id, unique over all types and programmes
 */
public record AggregateReference(AggregateType type, String id) {}
