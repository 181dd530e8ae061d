package no.tilsagn.report;

import no.tilsagn.event.AggregateType;
import no.tilsagn.register.RegisterCommand;

/** A command about an approved report. */
public sealed interface ReportCommand extends RegisterCommand permits ApproveReport {

    @Override
    default AggregateType register() {
        return AggregateType.REPORT;
    }
}
