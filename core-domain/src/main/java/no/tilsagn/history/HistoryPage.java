package no.tilsagn.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.tilsagn.event.Recorded;
import no.tilsagn.project.ProjectId;
import no.tilsagn.readmodel.Rows;

/** What one event adds to the projects' history. */
final class HistoryPage {

    private final Rows<HistoryRow> before;
    private final Recorded recorded;
    private final List<HistoryRow> added = new ArrayList<>();
    private int entries;

    HistoryPage(Rows<HistoryRow> before, Recorded recorded) {
        this.before = before;
        this.recorded = recorded;
    }

    HistoryPage entry(ProjectId project, HistoryFact fact) {
        added.add(HistoryEntry.of(project, entries++, recorded, fact));
        return this;
    }

    /** Adds an entry if what is named stands for a project; a line or an application need not. */
    HistoryPage entryOf(String named, HistoryFact fact) {
        projectOf(named).ifPresent(project -> entry(project, fact));
        return this;
    }

    HistoryPage link(String of, ProjectId project) {
        added.add(new ProjectLink(of, project));
        return this;
    }

    Optional<ProjectId> projectOf(String named) {
        return before.find("link/" + named).map(ProjectLink.class::cast).map(ProjectLink::project);
    }

    List<HistoryRow> rows() {
        return List.copyOf(added);
    }
}
