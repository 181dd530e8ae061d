package no.tilsagn.queryservice.portfolio;

import no.tilsagn.portfolio.EntryKind;
import no.tilsagn.project.Phase;
import org.jspecify.annotations.Nullable;

/**
 * Which part of the portfolio is asked for.
 *
 * @param phase of projects
 * @param owner an organisation that owns or co-owns
 * @param focusArea code or id: the focus area and the projects it builds on
 */
record PortfolioFilter(
        @Nullable EntryKind kind,
        @Nullable PhaseFilter phase,
        @Nullable String owner,
        @Nullable String focusArea) {

    /** A phase, or that none is stated. */
    enum PhaseFilter {
        NOT_STATED,
        IDEA,
        CONCEPT,
        PLANNING,
        EXECUTION,
        CLOSING,
        REALISATION,
        STOPPED;

        Phase phase() {
            return Phase.valueOf(name());
        }
    }
}
