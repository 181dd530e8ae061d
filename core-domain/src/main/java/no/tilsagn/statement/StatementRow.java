package no.tilsagn.statement;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import no.tilsagn.readmodel.Row;

/** A row of the year-end statement's read model. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "row")
@JsonSubTypes({
    @JsonSubTypes.Type(value = StatementYear.class, name = "YEAR"),
    @JsonSubTypes.Type(value = StatementLine.class, name = "LINE"),
    @JsonSubTypes.Type(value = StatementCause.class, name = "CAUSE"),
    @JsonSubTypes.Type(value = ChangedFigure.class, name = "CHANGE")
})
public sealed interface StatementRow extends Row permits StatementYear, StatementLine, StatementCause, ChangedFigure {}
