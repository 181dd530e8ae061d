package no.tilsagn.project;

import no.tilsagn.command.DecisionReference;
import org.jspecify.annotations.Nullable;

/**
 * A decision about a project's phase that nobody corrected, with what there is to go back to.
 *
 * @param event its place in the project's stream
 * @param from where the project stood before; none for not stated
 * @param used what it used up of what the project had for its gate; none where it used up nothing
 */
record StandingDecision(
        long event, @Nullable Phase from, @Nullable GateBasis used, DecisionReference decision) {}
