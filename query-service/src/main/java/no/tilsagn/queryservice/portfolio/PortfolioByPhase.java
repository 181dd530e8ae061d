package no.tilsagn.queryservice.portfolio;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import no.tilsagn.portfolio.EntryKind;
import no.tilsagn.portfolio.PhaseBasis;
import no.tilsagn.programme.ProgrammeEstablished;
import no.tilsagn.project.Phase;
import no.tilsagn.queryservice.answer.Snapshot;

/**
 * The portfolio as it is laid out on its page.
 *
 * @param at from where it looks at the programme
 * @param columns one for each phase, in the order projects go through them
 * @param notStated projects whose phase is not stated, by number
 * @param focusAreas which have no phase
 */
record PortfolioByPhase(
        ProgrammeEstablished programme,
        Snapshot at,
        List<Column> columns,
        List<PortfolioItem> notStated,
        List<PortfolioItem> focusAreas) {

    /** The projects in a phase, by number. */
    record Column(Phase phase, List<PortfolioItem> projects) {}

    static PortfolioByPhase of(ProgrammeEstablished programme, Snapshot at, List<PortfolioItem> items) {
        return new PortfolioByPhase(
                programme,
                at,
                Arrays.stream(Phase.values())
                        .map(phase -> new Column(phase, in(phase.name(), items)))
                        .toList(),
                in(PhaseBasis.NOT_STATED.name(), items),
                items.stream()
                        .filter(item -> item.kind() == EntryKind.FOCUS_AREA)
                        .toList());
    }

    private static List<PortfolioItem> in(String phase, List<PortfolioItem> items) {
        return items.stream()
                .filter(item -> Objects.equals(item.phase(), phase))
                .toList();
    }
}
