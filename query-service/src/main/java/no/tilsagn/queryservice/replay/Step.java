package no.tilsagn.queryservice.replay;

import java.util.List;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.project.ProjectId;
import no.tilsagn.queryservice.difference.ChangedEntry;
import no.tilsagn.queryservice.journal.StoredEvent;
import org.jspecify.annotations.Nullable;

/**
 * One event, and what it made of the read models.
 *
 * @param event as it is stored
 * @param decision it was made by, if one was
 * @param inEffect whether it has effect on the day that is looked at; without it changes nothing there
 * @param told what it says of projects
 * @param accounts it booked on, in the order of its bookings
 * @param portfolio projects and focus areas that stand or hold otherwise
 * @param fundingApplications it is about
 * @param statement figures of the year-end statement that became others
 */
record Step(
        StoredEvent event,
        @Nullable DecisionReference decision,
        boolean inEffect,
        List<Told> told,
        List<ChangedBalance> accounts,
        List<ChangedEntry> portfolio,
        List<ChangedApplication> fundingApplications,
        List<ChangedFigure> statement) {

    /** @param sentence in the reader's language */
    record Told(ProjectId project, String sentence) {}
}
