package no.tilsagn.fundingapplication;

import java.time.Year;
import no.tilsagn.money.LineCode;
import no.tilsagn.money.Money;
import no.tilsagn.money.SourceLabel;
import no.tilsagn.programme.ProgrammeId;
import org.jspecify.annotations.Nullable;

/** What later decisions need of a funding application. */
public record FundingApplicationState(
        ProgrammeId programme,
        FundingApplicationId application,
        Year year,
        LineCode line,
        SourceLabel label,
        Money amount,
        ApplicationKind kind,
        ApplicationStatus status) {

    /** The state after an event; null before the first. */
    public static FundingApplicationState after(
            @Nullable FundingApplicationState before, FundingApplicationEvent event) {
        return switch (event) {
            case FundingApplicationSubmitted e ->
                new FundingApplicationState(
                        e.programme(),
                        e.application(),
                        e.year(),
                        e.line(),
                        e.label(),
                        e.amount(),
                        e.kind(),
                        ApplicationStatus.SUBMITTED);
            case FundingApplicationApproved e -> submitted(before).now(ApplicationStatus.APPROVED);
            case FundingApplicationRejected e -> submitted(before).now(ApplicationStatus.REJECTED);
            case FundingApplicationWithdrawn e -> submitted(before).now(ApplicationStatus.WITHDRAWN);
        };
    }

    private FundingApplicationState now(ApplicationStatus next) {
        return new FundingApplicationState(programme, application, year, line, label, amount, kind, next);
    }

    private static FundingApplicationState submitted(@Nullable FundingApplicationState state) {
        if (state == null) {
            throw new IllegalStateException("a funding application's first event is its submission");
        }
        return state;
    }
}
