package no.tilsagn.programme;

import java.util.List;
import no.tilsagn.command.DecisionReference;

/** The programme exists, with its fund sources in their order. */
public record ProgrammeEstablished(
        ProgrammeId programme, String name, List<FundSource> fundSources, DecisionReference decision)
        implements ProgrammeEvent {

    public ProgrammeEstablished {
        fundSources = List.copyOf(fundSources);
    }

    @Override
    public boolean opensStream() {
        return true;
    }
}
