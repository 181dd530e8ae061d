package no.tilsagn.queryservice.fundingcase;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.tilsagn.fundingapplication.ApplicationStatus;
import no.tilsagn.fundingcase.CaseProject;
import no.tilsagn.project.ProjectId;
import no.tilsagn.queryservice.answer.Snapshot;
import no.tilsagn.queryservice.workingday.WorkingDays;
import no.tilsagn.rule.RuleBook;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The cases as they stand on a day, by their day of receipt. */
@Component
class CaseList {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    private final CaseFiles files;
    private final WorkingDays days;
    private final Clock clock;

    CaseList(CaseFiles files, WorkingDays days, Clock clock) {
        this.files = files;
        this.days = days;
        this.clock = clock;
    }

    /** The same question has the same answer for ever, so only the present is measured to the clock. */
    LocalDate today(Snapshot snapshot) {
        return snapshot.isNow()
                ? LocalDate.ofInstant(clock.instant(), OSLO)
                : Objects.requireNonNullElse(snapshot.effectiveOn(), snapshot.knownOn());
    }

    /** @param status the only one wanted; none for all of them */
    List<CaseItem> of(Snapshot snapshot, @Nullable ApplicationStatus status, LocalDate today) {
        RuleBook rules = files.rules(snapshot);
        Map<ProjectId, CaseProject> projects = files.projects(snapshot);
        return files.supplementary(snapshot, status).stream()
                .map(file -> CaseItem.of(file, projects, rules, days, today))
                .toList();
    }
}
