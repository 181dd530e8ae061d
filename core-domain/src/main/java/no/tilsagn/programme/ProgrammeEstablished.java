package no.tilsagn.programme;

import java.util.List;
import no.tilsagn.command.DecisionReference;

/**
 * The programme exists, with its fund sources in their order.
 *
 * @param simulated whether the recorded times of the whole log are those of a clock set by hand, as in a story
 */
public record ProgrammeEstablished(
        ProgrammeId programme, String name, List<FundSource> fundSources, DecisionReference decision, boolean simulated)
        implements ProgrammeEvent {

    public ProgrammeEstablished {
        fundSources = List.copyOf(fundSources);
    }

    @Override
    public boolean opensStream() {
        return true;
    }
}
