package no.tilsagn.history;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import no.tilsagn.readmodel.Row;

/** A row of the projects' history: an entry, or the link by which later events find their project. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "row")
@JsonSubTypes({
    @JsonSubTypes.Type(value = HistoryEntry.class, name = "ENTRY"),
    @JsonSubTypes.Type(value = ProjectLink.class, name = "LINK")
})
public sealed interface HistoryRow extends Row permits HistoryEntry, ProjectLink {}
