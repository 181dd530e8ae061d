package no.tilsagn.fundingapplication;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.tilsagn.budget.BudgetEvent;
import no.tilsagn.event.CommandRefused;
import no.tilsagn.event.DomainEvent;
import no.tilsagn.event.Recorded;
import no.tilsagn.focusarea.FocusAreaEvent;
import no.tilsagn.programme.ProgrammeEvent;
import no.tilsagn.project.ProjectEvent;
import no.tilsagn.readmodel.ReadModel;
import no.tilsagn.readmodel.Rows;
import no.tilsagn.register.RegisterEvent;

/** Every funding application, with what became of it. */
public final class FundingApplicationsReadModel implements ReadModel<FundingApplicationRow> {

    public FundingApplicationsReadModel() {}

    @Override
    public String name() {
        return "funding-applications";
    }

    @Override
    public Class<FundingApplicationRow> rowType() {
        return FundingApplicationRow.class;
    }

    @Override
    public Set<Class<? extends DomainEvent>> folds() {
        return Set.of(FundingApplicationEvent.class);
    }

    @Override
    public List<FundingApplicationRow> fold(Rows<FundingApplicationRow> before, Recorded recorded) {
        return switch (recorded.event()) {
            case FundingApplicationEvent e -> List.of(after(before, e, recorded.sequence(), recorded.effectiveOn()));
            case BudgetEvent e -> List.of();
            case ProgrammeEvent e -> List.of();
            case ProjectEvent e -> List.of();
            case FocusAreaEvent e -> List.of();
            case RegisterEvent e -> List.of();
            case CommandRefused e -> List.of();
        };
    }

    private static FundingApplicationRow after(
            Rows<FundingApplicationRow> before, FundingApplicationEvent event, long version, LocalDate on) {
        return switch (event) {
            case FundingApplicationSubmitted e ->
                new FundingApplicationRow(
                        e.application(),
                        version,
                        ApplicationStatus.SUBMITTED,
                        e.year(),
                        e.line(),
                        e.label(),
                        e.amount(),
                        e.kind(),
                        e.recipient(),
                        e.purpose(),
                        on,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null);
            case FundingApplicationApproved e ->
                submitted(before, e)
                        .closed(version, ApplicationStatus.APPROVED, on, e.granted(), e.conditions(), e.decision())
                        .under(e.under());
            case FundingApplicationRejected e ->
                submitted(before, e)
                        .closed(version, ApplicationStatus.REJECTED, on, null, e.reason(), e.decision())
                        .under(e.under());
            case FundingApplicationWithdrawn e ->
                submitted(before, e).closed(version, ApplicationStatus.WITHDRAWN, on, null, e.reason(), null);
            case CaseWorkRecorded e -> submitted(before, e).now(version, ApplicationStatus.PREPARED);
            case FundingApplicationRecommended e -> submitted(before, e).now(version, ApplicationStatus.RECOMMENDED);
            case FundingApplicationDeferred e -> submitted(before, e).now(version, ApplicationStatus.DEFERRED);
            case AppealLodged e -> submitted(before, e).now(version, ApplicationStatus.APPEALED);
            case AppealDecided e
            when e.outcome() == AppealOutcome.UPHELD -> submitted(before, e).now(version, ApplicationStatus.APPEALED);
            case AppealDecided e ->
                submitted(before, e)
                        .closed(version, ApplicationStatus.APPEAL_DISMISSED, on, null, e.reason(), e.decision())
                        .under(e.under());
            case GrantLetterRecorded e -> submitted(before, e).withLetter(version, e.letter());
        };
    }

    private static FundingApplicationRow submitted(Rows<FundingApplicationRow> before, FundingApplicationEvent event) {
        return before.require(event.application().value(), FundingApplicationRow.class);
    }
}
