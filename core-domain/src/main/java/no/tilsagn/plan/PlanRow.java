package no.tilsagn.plan;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import no.tilsagn.readmodel.Row;

/** A row of the plans: the programme's fund sources, a year with its blocks, or a line of a year. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "row")
@JsonSubTypes({
    @JsonSubTypes.Type(value = PlanSources.class, name = "SOURCES"),
    @JsonSubTypes.Type(value = PlanYear.class, name = "YEAR"),
    @JsonSubTypes.Type(value = PlanLine.class, name = "LINE")
})
public sealed interface PlanRow extends Row permits PlanSources, PlanYear, PlanLine {}
