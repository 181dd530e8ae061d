package no.tilsagn.queryservice.audit;

import java.util.List;
import no.tilsagn.audit.Audit;
import no.tilsagn.audit.Claim;
import no.tilsagn.audit.Finding;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.queryservice.answer.Answer;
import no.tilsagn.queryservice.answer.Snapshots;
import no.tilsagn.queryservice.answer.Viewpoint;
import no.tilsagn.queryservice.journal.Journal;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The audit over HTTP: the whole journal is read, so it takes as long as the history is long. */
@RestController
class AuditController {

    private final Snapshots snapshots;
    private final Journal journal;

    AuditController(Snapshots snapshots, Journal journal) {
        this.snapshots = snapshots;
        this.journal = journal;
    }

    /**
     * What the history says of each claim.
     *
     * @param events looked at, from the first on
     * @param holds whether all claims do
     */
    record AuditAnswer(ProgrammeId programme, long position, long events, boolean holds, List<ClaimAnswer> claims)
            implements Answer {

        /** @param number in the auditor's list */
        record ClaimAnswer(int number, Claim claim, boolean holds, List<Finding> findings) {

            static ClaimAnswer of(Audit.Outcome outcome) {
                return new ClaimAnswer(outcome.claim().number(), outcome.claim(), outcome.holds(), outcome.findings());
            }
        }
    }

    @GetMapping("/programmes/{programme}/audit")
    AuditAnswer audit(
            @PathVariable ProgrammeId programme,
            @RequestParam(required = false) @Nullable Long position,
            @RequestParam(required = false) @Nullable Long after) {
        Viewpoint viewpoint = new Viewpoint(null, null, position, after);
        return snapshots.read(programme, viewpoint, snapshot -> {
            Audit audit = new Audit();
            journal.forEach(programme, snapshot.position(), audit::look);
            List<Audit.Outcome> outcomes = audit.outcomes();
            return new AuditAnswer(
                    programme,
                    snapshot.position(),
                    audit.events(),
                    outcomes.stream().allMatch(Audit.Outcome::holds),
                    outcomes.stream().map(AuditAnswer.ClaimAnswer::of).toList());
        });
    }
}
