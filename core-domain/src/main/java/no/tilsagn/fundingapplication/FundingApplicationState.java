package no.tilsagn.fundingapplication;

import java.time.Year;
import java.util.HashSet;
import java.util.Set;
import no.tilsagn.money.LineCode;
import no.tilsagn.money.Money;
import no.tilsagn.money.SourceLabel;
import no.tilsagn.programme.ProgrammeId;
import org.jspecify.annotations.Nullable;

/**
 * What later decisions need of a funding application.
 *
 * @param preparedBy opaque ids of everyone who worked on the case
 * @param recommendedBy opaque ids of everyone who recommended
 * @param chairRecused whether the deputy has decided about it because the chair is recused
 */
public record FundingApplicationState(
        ProgrammeId programme,
        FundingApplicationId application,
        Year year,
        LineCode line,
        SourceLabel label,
        Money amount,
        ApplicationKind kind,
        ApplicationStatus status,
        Set<String> preparedBy,
        Set<String> recommendedBy,
        boolean chairRecused) {

    public FundingApplicationState {
        preparedBy = Set.copyOf(preparedBy);
        recommendedBy = Set.copyOf(recommendedBy);
    }

    /** The state after an event; null before the first. */
    public static FundingApplicationState after(
            @Nullable FundingApplicationState before, FundingApplicationEvent event) {
        return switch (event) {
            case FundingApplicationSubmitted e -> submitted(e);
            case CaseWorkRecorded e -> known(before).preparedBy(e.preparedBy());
            case FundingApplicationRecommended e -> known(before).recommendedBy(e.recommendedBy());
            case FundingApplicationDeferred e -> known(before).decided(e.under(), ApplicationStatus.DEFERRED);
            case FundingApplicationApproved e -> known(before).decided(e.under(), ApplicationStatus.APPROVED);
            case FundingApplicationRejected e -> known(before).decided(e.under(), ApplicationStatus.REJECTED);
            case FundingApplicationWithdrawn e -> known(before).now(ApplicationStatus.WITHDRAWN);
            case AppealLodged e -> known(before).now(ApplicationStatus.APPEALED);
            case AppealDecided e ->
                e.outcome() == AppealOutcome.DISMISSED
                        ? known(before).now(ApplicationStatus.APPEAL_DISMISSED)
                        : known(before);
            case GrantLetterRecorded e -> known(before);
        };
    }

    private static FundingApplicationState submitted(FundingApplicationSubmitted e) {
        return new FundingApplicationState(
                e.programme(),
                e.application(),
                e.year(),
                e.line(),
                e.label(),
                e.amount(),
                e.kind(),
                ApplicationStatus.SUBMITTED,
                Set.of(),
                Set.of(),
                false);
    }

    private FundingApplicationState preparedBy(String actor) {
        return new FundingApplicationState(
                programme,
                application,
                year,
                line,
                label,
                amount,
                kind,
                ApplicationStatus.PREPARED,
                with(preparedBy, actor),
                recommendedBy,
                chairRecused);
    }

    private FundingApplicationState recommendedBy(String actor) {
        return new FundingApplicationState(
                programme,
                application,
                year,
                line,
                label,
                amount,
                kind,
                ApplicationStatus.RECOMMENDED,
                preparedBy,
                with(recommendedBy, actor),
                chairRecused);
    }

    private FundingApplicationState now(ApplicationStatus next) {
        return with(next, chairRecused);
    }

    private FundingApplicationState decided(@Nullable DecidedUnder under, ApplicationStatus next) {
        return with(next, chairRecused || under != null && under.isForRecusedChair());
    }

    private FundingApplicationState with(ApplicationStatus next, boolean recused) {
        return new FundingApplicationState(
                programme, application, year, line, label, amount, kind, next, preparedBy, recommendedBy, recused);
    }

    private static Set<String> with(Set<String> actors, String actor) {
        Set<String> larger = new HashSet<>(actors);
        larger.add(actor);
        return larger;
    }

    private static FundingApplicationState known(@Nullable FundingApplicationState state) {
        if (state == null) {
            throw new IllegalStateException("a funding application's first event is its submission");
        }
        return state;
    }
}
