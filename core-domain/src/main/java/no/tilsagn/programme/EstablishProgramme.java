package no.tilsagn.programme;

import java.time.LocalDate;
import java.util.List;
import no.tilsagn.command.DecisionReference;

/**
 * Establish a programme; its event is always position 1 of the log.
 *
 * @param fundSources in the order labels name them, at least one
 * @param simulated whether the clock that records it, and all that follows, is set by hand; never a request's to say
 */
public record EstablishProgramme(
        ProgrammeId programme,
        String name,
        List<FundSource> fundSources,
        LocalDate effectiveOn,
        DecisionReference decision,
        boolean simulated)
        implements ProgrammeCommand {

    public EstablishProgramme {
        fundSources = List.copyOf(fundSources);
        if (fundSources.isEmpty()) {
            throw new IllegalArgumentException("a programme has at least one fund source");
        }
        if (fundSources.stream().map(FundSource::code).distinct().count() != fundSources.size()) {
            throw new IllegalArgumentException("each fund source has a code of its own");
        }
    }
}
