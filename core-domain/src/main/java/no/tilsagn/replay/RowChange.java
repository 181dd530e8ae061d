package no.tilsagn.replay;

import no.tilsagn.readmodel.Row;
import org.jspecify.annotations.Nullable;

/**
 * What an event made of a row.
 *
 * @param before none for a row that was not there
 */
public record RowChange<R extends Row>(@Nullable R before, R after) {}
