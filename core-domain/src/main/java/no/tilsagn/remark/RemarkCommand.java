package no.tilsagn.remark;

import no.tilsagn.event.AggregateType;
import no.tilsagn.register.RegisterCommand;

/** A command about a remark on the source. */
public sealed interface RemarkCommand extends RegisterCommand permits RegisterRemark {

    @Override
    default AggregateType register() {
        return AggregateType.REMARK;
    }
}
