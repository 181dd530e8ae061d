package no.tilsagn.remark;

import no.tilsagn.event.AggregateType;
import no.tilsagn.register.RegisterEvent;

/** Something that happened to a remark on the source. */
public sealed interface RemarkEvent extends RegisterEvent permits RemarkRegistered {

    @Override
    default AggregateType register() {
        return AggregateType.REMARK;
    }
}
