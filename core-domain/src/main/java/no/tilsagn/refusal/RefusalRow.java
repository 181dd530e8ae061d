package no.tilsagn.refusal;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import no.tilsagn.readmodel.Row;

/** A row of the refusals: one refused command, or the link by which its actor's next request finds it. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "row")
@JsonSubTypes({
    @JsonSubTypes.Type(value = RefusedCommand.class, name = "REFUSAL"),
    @JsonSubTypes.Type(value = ActorLink.class, name = "LINK")
})
public sealed interface RefusalRow extends Row permits RefusedCommand, ActorLink {}
