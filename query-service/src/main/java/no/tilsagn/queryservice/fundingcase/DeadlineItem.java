package no.tilsagn.queryservice.fundingcase;

import java.time.LocalDate;
import java.util.List;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.fundingcase.FundingCase;
import no.tilsagn.rule.ApplicationDeadlines;
import no.tilsagn.rule.DecidingAuthority;
import no.tilsagn.rule.RuleBook;
import no.tilsagn.rule.RuleVersion;

/**
 * A day by which applications have to be in for the board.
 *
 * @param rule the version in force on that day, which lists it
 * @param decision that the version rests on
 * @param cases of the board that belong to it
 * @param open those of them that are not yet decided or withdrawn
 */
record DeadlineItem(LocalDate date, RuleReference rule, DecisionReference decision, long cases, long open) {

    static List<DeadlineItem> all(RuleBook rules, List<FundingCase> files) {
        List<FundingCase> boards =
                files.stream().filter(file -> isTheBoards(file, rules)).toList();
        return rules.deadlines().stream()
                .map(date -> of(
                        date,
                        rules,
                        boards.stream()
                                .filter(file -> rules.deadlineFor(file.receivedOn())
                                        .filter(date::equals)
                                        .isPresent())
                                .toList()))
                .toList();
    }

    private static DeadlineItem of(LocalDate date, RuleBook rules, List<FundingCase> files) {
        RuleVersion<ApplicationDeadlines> version = rules.inForce(
                        ApplicationDeadlines.RULE, ApplicationDeadlines.class, date)
                .orElseThrow();
        return new DeadlineItem(
                date,
                RuleReference.of(version),
                version.decision(),
                files.size(),
                files.stream().filter(file -> file.endedOn().isEmpty()).count());
    }

    private static boolean isTheBoards(FundingCase file, RuleBook rules) {
        return CaseItem.authority(file, rules)
                .filter(DecidingAuthority.STRATEGIC_BOARD::equals)
                .isPresent();
    }
}
