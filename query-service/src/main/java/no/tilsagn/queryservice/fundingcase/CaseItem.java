package no.tilsagn.queryservice.fundingcase;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tilsagn.board.Deputising;
import no.tilsagn.board.SeatKind;
import no.tilsagn.board.SeatRow;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.fundingapplication.ApplicationStatus;
import no.tilsagn.fundingapplication.DecidedUnder;
import no.tilsagn.fundingapplication.FundingApplicationId;
import no.tilsagn.fundingcase.CaseProject;
import no.tilsagn.fundingcase.CaseStep;
import no.tilsagn.fundingcase.FundingCase;
import no.tilsagn.money.LineCode;
import no.tilsagn.money.Money;
import no.tilsagn.money.SourceLabel;
import no.tilsagn.project.ProjectId;
import no.tilsagn.queryservice.workingday.WorkingDays;
import no.tilsagn.register.EntryCode;
import no.tilsagn.rule.DecidingAuthority;
import no.tilsagn.rule.RuleBook;
import org.jspecify.annotations.Nullable;

/**
 * The case of a supplementary application, measured by the rules in force on the day it was received.
 *
 * @param id of the application
 * @param amount applied for, in whole kroner
 * @param project none for a line without one
 * @param status where it stands
 * @param authority who decides the amount; none where no rule was in force
 * @param authorityRule the rule that says so; none likewise
 * @param deadline of the board's cases: the first one on or after receipt, or NO_DEADLINE; none for other authorities
 * @param suggestedRecusals the chair's or a deputy's seat whose organisation receives it, while it is theirs to decide
 * @param decidedOn the day it was granted or rejected; an appeal does not move it
 * @param deputising that the deputy granted or rejected it in the chair's place; none where nobody deputised
 */
record CaseItem(
        FundingApplicationId id,
        Year year,
        LineCode line,
        SourceLabel label,
        Money amount,
        String recipient,
        @Nullable ProjectBeside project,
        ApplicationStatus status,
        @Nullable DecidingAuthority authority,
        @Nullable RuleReference authorityRule,
        LocalDate receivedOn,
        @Nullable String deadline,
        List<EntryCode> suggestedRecusals,
        @Nullable LocalDate decidedOn,
        @Nullable Deputising deputising,
        @JsonUnwrapped CaseTime time) {

    static CaseItem of(
            FundingCase file,
            Map<ProjectId, CaseProject> projects,
            RuleBook rules,
            List<SeatRow> seats,
            WorkingDays days,
            LocalDate today) {
        DecidingAuthority authority = authority(file, rules).orElse(null);
        return new CaseItem(
                file.id(),
                file.year(),
                file.line(),
                file.label(),
                file.amount(),
                file.recipient(),
                ProjectBeside.of(file, projects),
                file.status(),
                authority,
                rules.authorityLimits(file.receivedOn()).map(RuleReference::of).orElse(null),
                file.receivedOn(),
                authority == DecidingAuthority.STRATEGIC_BOARD ? deadline(file, rules) : null,
                authority == DecidingAuthority.BOARD_CHAIR && file.status().isOpen()
                        ? suggested(file, seats)
                        : List.of(),
                file.decided()
                        .map(CaseStep::decision)
                        .map(DecisionReference::decidedOn)
                        .orElse(null),
                file.decided()
                        .map(CaseStep::under)
                        .map(DecidedUnder::deputising)
                        .orElse(null),
                CaseTime.of(file, authority, rules, days, today));
    }

    /** Who decides the amount by the rule of the day of receipt, where one was in force. */
    static Optional<DecidingAuthority> authority(FundingCase file, RuleBook rules) {
        return rules.authorityLimits(file.receivedOn())
                .map(limits -> limits.content().of(file.amount()).authority());
    }

    private static List<EntryCode> suggested(FundingCase file, List<SeatRow> seats) {
        return seats.stream()
                .filter(seat -> seat.kind() == SeatKind.CHAIR || seat.kind() == SeatKind.DEPUTY_CHAIR)
                .filter(seat -> seat.standsBehind(file.recipient()))
                .map(SeatRow::code)
                .toList();
    }

    private static String deadline(FundingCase file, RuleBook rules) {
        return rules.deadlineFor(file.receivedOn()).map(LocalDate::toString).orElse("NO_DEADLINE");
    }
}
