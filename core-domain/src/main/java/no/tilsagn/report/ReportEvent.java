package no.tilsagn.report;

import no.tilsagn.event.AggregateType;
import no.tilsagn.register.RegisterEvent;

/** Something that happened to a report. */
public sealed interface ReportEvent extends RegisterEvent permits ReportApproved {

    @Override
    default AggregateType register() {
        return AggregateType.REPORT;
    }
}
