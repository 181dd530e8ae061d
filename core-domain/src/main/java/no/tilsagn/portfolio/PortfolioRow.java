package no.tilsagn.portfolio;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import no.tilsagn.readmodel.Row;

/** A row of the portfolio: an entry, or the link from a budget line to the entry it is for. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "row")
@JsonSubTypes({
    @JsonSubTypes.Type(value = PortfolioEntry.class, name = "ENTRY"),
    @JsonSubTypes.Type(value = EntryOfLine.class, name = "LINE")
})
public sealed interface PortfolioRow extends Row permits PortfolioEntry, EntryOfLine {}
