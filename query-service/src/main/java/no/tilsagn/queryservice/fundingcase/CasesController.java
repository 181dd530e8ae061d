package no.tilsagn.queryservice.fundingcase;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import no.tilsagn.fundingapplication.ApplicationStatus;
import no.tilsagn.fundingcase.CaseProject;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.project.ProjectId;
import no.tilsagn.queryservice.answer.Page;
import no.tilsagn.queryservice.answer.PageRequest;
import no.tilsagn.queryservice.answer.Snapshots;
import no.tilsagn.queryservice.workingday.WorkingDays;
import no.tilsagn.rule.DecidingAuthority;
import no.tilsagn.rule.RuleBook;
import org.jspecify.annotations.Nullable;
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
            @RequestParam(required = false) @Nullable Long after) {
        PageRequest request = new PageRequest(page, size);
        LocalDate today = LocalDate.ofInstant(clock.instant(), OSLO);
        return snapshots.read(programme, after, snapshot -> {
            List<CaseItem> chosen = items(programme, status, today).stream()
                    .filter(item -> authority == null || authority == item.authority())
                    .filter(item -> overdue == null || overdue == item.time().overdue())
                    .toList();
            return CasesAnswer.of(Page.of(snapshot, request, request.slice(chosen)), today);
        });
    }

    private List<CaseItem> items(ProgrammeId programme, @Nullable ApplicationStatus status, LocalDate today) {
        RuleBook rules = files.rules(programme);
        Map<ProjectId, CaseProject> projects = files.projects(programme);
        return files.supplementary(programme, status).stream()
                .map(file -> CaseItem.of(file, projects, rules, days, today))
                .toList();
    }
}
