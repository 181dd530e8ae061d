package no.tilsagn.queryservice.fundingcase;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.tilsagn.fundingapplication.ApplicationStatus;
import no.tilsagn.fundingcase.CaseProject;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.project.ProjectId;
import no.tilsagn.queryservice.answer.Page;
import no.tilsagn.queryservice.answer.PageRequest;
import no.tilsagn.queryservice.answer.Snapshot;
import no.tilsagn.queryservice.answer.Snapshots;
import no.tilsagn.queryservice.answer.Viewpoint;
import no.tilsagn.queryservice.workingday.WorkingDays;
import no.tilsagn.rule.DecidingAuthority;
import no.tilsagn.rule.RuleBook;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The list of cases over HTTP, by their day of receipt. */
@RestController
class CasesController {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    private final Snapshots snapshots;
    private final CaseFiles files;
    private final WorkingDays days;
    private final Clock clock;

    CasesController(Snapshots snapshots, CaseFiles files, WorkingDays days, Clock clock) {
        this.snapshots = snapshots;
        this.files = files;
        this.days = days;
        this.clock = clock;
    }

    @GetMapping("/programmes/{programme}/cases")
    CasesAnswer cases(
            @PathVariable ProgrammeId programme,
            @RequestParam(required = false) @Nullable DecidingAuthority authority,
            @RequestParam(required = false) @Nullable Boolean overdue,
            @RequestParam(required = false) @Nullable ApplicationStatus status,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = PageRequest.DEFAULT_SIZE) int size,
            @ParameterObject Viewpoint viewpoint) {
        PageRequest request = new PageRequest(page, size);
        return snapshots.read(programme, viewpoint, snapshot -> {
            LocalDate today = today(snapshot);
            List<CaseItem> chosen = items(snapshot, status, today).stream()
                    .filter(item -> authority == null || authority == item.authority())
                    .filter(item -> overdue == null || overdue == item.time().overdue())
                    .toList();
            return CasesAnswer.of(Page.of(snapshot, request, request.slice(chosen)), today);
        });
    }

    /** The same question has the same answer for ever, so only the present is measured to the clock. */
    private LocalDate today(Snapshot snapshot) {
        return snapshot.isNow()
                ? LocalDate.ofInstant(clock.instant(), OSLO)
                : Objects.requireNonNullElse(snapshot.effectiveOn(), snapshot.knownOn());
    }

    private List<CaseItem> items(Snapshot snapshot, @Nullable ApplicationStatus status, LocalDate today) {
        RuleBook rules = files.rules(snapshot);
        Map<ProjectId, CaseProject> projects = files.projects(snapshot);
        return files.supplementary(snapshot, status).stream()
                .map(file -> CaseItem.of(file, projects, rules, days, today))
                .toList();
    }
}
