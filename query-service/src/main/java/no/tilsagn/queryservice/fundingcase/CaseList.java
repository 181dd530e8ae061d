package no.tilsagn.queryservice.fundingcase;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.tilsagn.board.SeatRow;
import no.tilsagn.fundingapplication.ApplicationStatus;
import no.tilsagn.fundingcase.CaseProject;
import no.tilsagn.project.ProjectId;
import no.tilsagn.queryservice.answer.Snapshot;
import no.tilsagn.queryservice.answer.Today;
import no.tilsagn.queryservice.board.BoardSeats;
import no.tilsagn.queryservice.workingday.WorkingDays;
import no.tilsagn.rule.RuleBook;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The cases as they stand on a day, by their day of receipt. */
@Component
class CaseList {

    private final CaseFiles files;
    private final WorkingDays days;
    private final Today today;
    private final BoardSeats board;

    CaseList(CaseFiles files, WorkingDays days, Today today, BoardSeats board) {
        this.files = files;
        this.board = board;
        this.days = days;
        this.today = today;
    }

    LocalDate today(Snapshot snapshot) {
        return today.of(snapshot);
    }

    /** @param status the only one wanted; none for all of them */
    List<CaseItem> of(Snapshot snapshot, @Nullable ApplicationStatus status, LocalDate today) {
        RuleBook rules = files.rules(snapshot);
        Map<ProjectId, CaseProject> projects = files.projects(snapshot);
        List<SeatRow> seats = board.on(snapshot, today);
        return files.supplementary(snapshot, status).stream()
                .map(file -> CaseItem.of(file, projects, rules, seats, days, today))
                .toList();
    }
}
