package no.tilsagn.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import no.tilsagn.budget.AdoptedLine;
import no.tilsagn.budget.BudgetAdopted;
import no.tilsagn.budget.FrameSet;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.event.DomainEvent;
import no.tilsagn.event.Recorded;
import no.tilsagn.fundingapplication.ApplicationKind;
import no.tilsagn.fundingapplication.DecidedUnder;
import no.tilsagn.fundingapplication.FundingApplicationApproved;
import no.tilsagn.fundingapplication.FundingApplicationId;
import no.tilsagn.fundingapplication.FundingApplicationSubmitted;
import no.tilsagn.money.Account;
import no.tilsagn.money.LineAmount;
import no.tilsagn.money.LineCode;
import no.tilsagn.money.Money;
import no.tilsagn.money.SourceLabel;
import no.tilsagn.readmodel.ProgrammeLog;
import no.tilsagn.rule.AuthorityLimits;
import no.tilsagn.rule.DecidingAuthority;
import no.tilsagn.rule.RuleReference;
import no.tilsagn.rule.RuleVersionRegistered;
import no.tilsagn.transfer.FundsTransferred;
import no.tilsagn.yearend.YearClosed;
import org.jspecify.annotations.Nullable;

/** A log with an application in it that a test goes on with, and what an audit finds in a log. */
final class AuditedLog {

    static final Year YEAR = Year.of(2025);
    static final SourceLabel GDS = SourceLabel.of("GDS");
    static final LineCode LINE = LineCode.of("T01");
    static final FundingApplicationId APPLICATION = FundingApplicationId.of("funding-application-1");
    static final Account FRAME = Account.frame(YEAR, GDS);
    static final Account ON_LINE = Account.line(YEAR, LINE, GDS);

    private AuditedLog() {}

    /** A frame of 1 000 000 and an application; four events. */
    static ProgrammeLog submitted(long amount) {
        return ProgrammeLog.established()
                .record(
                        new RuleVersionRegistered(
                                ProgrammeLog.PROGRAMME,
                                AuthorityLimits.RULE,
                                1,
                                LocalDate.of(2024, 1, 1),
                                null,
                                new AuthorityLimits(List.of(
                                        limit(DecidingAuthority.PROGRAMME_LEADER, Money.of(50_000)),
                                        limit(DecidingAuthority.BOARD_CHAIR, Money.of(300_000)),
                                        limit(DecidingAuthority.STRATEGIC_BOARD, null))),
                                ProgrammeLog.DECISION),
                        new FrameSet(
                                ProgrammeLog.PROGRAMME,
                                YEAR,
                                GDS,
                                Money.ZERO,
                                Money.of(1_000_000),
                                ProgrammeLog.DECISION),
                        new FundingApplicationSubmitted(
                                ProgrammeLog.PROGRAMME,
                                APPLICATION,
                                YEAR,
                                LINE,
                                GDS,
                                Money.of(amount),
                                ApplicationKind.SUPPLEMENTARY,
                                "Nav",
                                null));
    }

    private static AuthorityLimits.Limit limit(DecidingAuthority authority, Money below) {
        return new AuthorityLimits.Limit(authority, below, false);
    }

    static DomainEvent approved(long amount, DecidingAuthority authority, int version) {
        return new FundingApplicationApproved(
                APPLICATION,
                Money.of(amount),
                null,
                new DecidedUnder(authority, AuthorityLimits.RULE, version, null),
                ProgrammeLog.DECISION);
    }

    static DomainEvent granted(long amount) {
        return transfer(amount, APPLICATION, null);
    }

    static DomainEvent moved(long amount) {
        return transfer(amount, null, null);
    }

    static DomainEvent transfer(long amount, @Nullable FundingApplicationId application, @Nullable RuleReference rule) {
        return new FundsTransferred(
                ProgrammeLog.PROGRAMME,
                YEAR,
                FRAME,
                ON_LINE,
                Money.of(amount),
                application,
                ProgrammeLog.DECISION,
                rule,
                null);
    }

    static DomainEvent closed(long carriedOver) {
        return new YearClosed(
                ProgrammeLog.PROGRAMME,
                YEAR,
                List.of(new LineAmount(LINE, GDS, Money.of(carriedOver))),
                List.of(),
                new DecisionReference("2026/4", LocalDate.of(2026, 2, 12)),
                null);
    }

    /** The next year's plan, with what it says was carried over. */
    static DomainEvent opened(long carriedOver) {
        return new BudgetAdopted(
                ProgrammeLog.PROGRAMME,
                YEAR.plusYears(1),
                List.of(new AdoptedLine(LINE, GDS, Money.of(carriedOver), Money.ZERO)),
                List.of(),
                ProgrammeLog.DECISION);
    }

    /** What an audit finds, each with its claim and where it stands. */
    static List<String> codes(List<Recorded> log) {
        Audit audit = new Audit();
        log.forEach(audit::look);
        assertThat(audit.events()).isEqualTo(log.size());
        return audit.outcomes().stream()
                .flatMap(outcome -> outcome.findings().stream()
                        .map(finding -> outcome.claim() + " " + finding.code() + " at " + finding.position()))
                .toList();
    }
}
