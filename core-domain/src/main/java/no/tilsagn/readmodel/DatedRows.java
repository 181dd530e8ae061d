package no.tilsagn.readmodel;

import java.time.LocalDate;

/** The rows of one programme's read model as they were on any day, before an event. */
@FunctionalInterface
public interface DatedRows<R extends Row> {

    RowOnDay<R> find(String key, LocalDate day);
}
