package no.tilsagn.queryservice.fundingcase;

import java.time.LocalDate;
import java.util.Optional;
import no.tilsagn.fundingcase.FundingCase;
import no.tilsagn.queryservice.workingday.WorkingDays;
import no.tilsagn.rule.DecidingAuthority;
import no.tilsagn.rule.ProcessingTimes;
import no.tilsagn.rule.RuleBook;
import no.tilsagn.rule.RuleVersion;
import org.jspecify.annotations.Nullable;

/**
 * The time a case takes, in working days from the day after its receipt.
 *
 * @param dueOn the last day it may be decided; none where its authority has no limit of time
 * @param dueRule the processing times it follows from; none likewise
 * @param workingDaysUsed until it was decided or withdrawn, or so far
 * @param overdue whether it is past due and still undecided
 * @param decidedLate whether it was decided past due
 */
record CaseTime(
        @Nullable LocalDate dueOn,
        @Nullable RuleReference dueRule,
        int workingDaysUsed,
        boolean overdue,
        boolean decidedLate) {

    static CaseTime of(
            FundingCase file,
            @Nullable DecidingAuthority authority,
            RuleBook rules,
            WorkingDays days,
            LocalDate today) {
        Optional<LocalDate> ended = file.endedOn();
        int used = days.used(file.receivedOn(), ended.orElse(today));
        RuleVersion<ProcessingTimes> times =
                rules.processingTimes(file.receivedOn()).orElse(null);
        if (authority == null || times == null || times.content().of(authority).isEmpty()) {
            return new CaseTime(null, null, used, false, false);
        }
        LocalDate due =
                days.due(file.receivedOn(), times.content().of(authority).getAsInt());
        boolean late = ended.orElse(today).isAfter(due);
        return new CaseTime(
                due,
                RuleReference.of(times),
                used,
                late && ended.isEmpty(),
                late && file.decided().isPresent());
    }
}
