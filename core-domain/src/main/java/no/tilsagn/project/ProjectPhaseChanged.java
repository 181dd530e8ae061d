package no.tilsagn.project;

import no.tilsagn.command.DecisionReference;
import org.jspecify.annotations.Nullable;

/**
 * A decision moved a project to another phase.
 *
 * @param from none for not stated
 * @param gate the gate it was decided at; none for an early closure or a merger
 */
public record ProjectPhaseChanged(
        ProjectId project,
        @Nullable Phase from,
        Phase to,
        @Nullable Gate gate,
        DecisionReference decision) implements ProjectEvent {}
