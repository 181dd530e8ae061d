package no.tilsagn.history;

import java.util.List;
import java.util.Optional;
import no.tilsagn.event.Recorded;
import no.tilsagn.project.ProjectId;
import no.tilsagn.readmodel.ChangedRows;
import no.tilsagn.readmodel.Rows;
import org.jspecify.annotations.Nullable;

/** What one event adds to the projects' history. */
final class HistoryPage {

    private final ChangedRows<HistoryRow> rows;
    private final Recorded recorded;
    private int entries;

    HistoryPage(Rows<HistoryRow> before, Recorded recorded) {
        rows = new ChangedRows<>(before);
        this.recorded = recorded;
    }

    HistoryPage entry(ProjectId project, HistoryFact fact) {
        rows.put(HistoryEntry.of(project, entries++, recorded, fact));
        return this;
    }

    /** Adds an entry if what is named stands for a project; a line or an application need not. */
    HistoryPage entryOf(String named, HistoryFact fact) {
        projectOf(named).ifPresent(project -> entry(project, fact));
        return this;
    }

    HistoryPage link(String of, @Nullable ProjectId project) {
        rows.put(new ProjectLink(of, project));
        return this;
    }

    /** Links what nothing is linked to yet as something else is linked, if that is. */
    HistoryPage linkAs(String of, String other) {
        if (rows.find("link/" + of).isEmpty()) {
            rows.find("link/" + other).map(ProjectLink.class::cast).ifPresent(link -> link(of, link.project()));
        }
        return this;
    }

    Optional<ProjectId> projectOf(String named) {
        return rows.find("link/" + named).map(ProjectLink.class::cast).map(ProjectLink::project);
    }

    List<HistoryRow> rows() {
        return rows.changes();
    }
}
