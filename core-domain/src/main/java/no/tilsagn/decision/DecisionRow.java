package no.tilsagn.decision;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import no.tilsagn.readmodel.Row;

/** A row of the list of decisions: one that was made, or the name of what later ones are about. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "row")
@JsonSubTypes({
    @JsonSubTypes.Type(value = DecisionMade.class, name = "DECISION"),
    @JsonSubTypes.Type(value = NamedSubject.class, name = "SUBJECT")
})
public sealed interface DecisionRow extends Row permits DecisionMade, NamedSubject {}
