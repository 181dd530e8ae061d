package no.tilsagn.event;

import static no.tilsagn.scenario.Sample.FUND_SOURCES;
import static no.tilsagn.scenario.Sample.GDS;
import static no.tilsagn.scenario.Sample.MINUTES;
import static no.tilsagn.scenario.Sample.PROGRAMME;
import static no.tilsagn.scenario.Sample.REASON;
import static no.tilsagn.scenario.Sample.Y2025;
import static no.tilsagn.scenario.Sample.focusAreaId;
import static no.tilsagn.scenario.Sample.projectId;
import static no.tilsagn.scenario.SampleBudget.applicationId;
import static no.tilsagn.scenario.SampleCase.BY_BOARD;
import static no.tilsagn.scenario.SampleCase.FOR_RECUSED_CHAIR;
import static no.tilsagn.scenario.SampleCase.byDeputy;

import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.tilsagn.board.Deputising;
import no.tilsagn.budget.AdoptedLine;
import no.tilsagn.budget.BudgetAdopted;
import no.tilsagn.budget.BudgetBlock;
import no.tilsagn.budget.BudgetGroup;
import no.tilsagn.budget.BudgetLine;
import no.tilsagn.budget.BudgetYearOpened;
import no.tilsagn.budget.FrameSet;
import no.tilsagn.budget.SpecificationRow;
import no.tilsagn.focusarea.FocusAreaRegistered;
import no.tilsagn.focusarea.FocusAreaStatus;
import no.tilsagn.fundingapplication.AppealDecided;
import no.tilsagn.fundingapplication.AppealLodged;
import no.tilsagn.fundingapplication.AppealOutcome;
import no.tilsagn.fundingapplication.ApplicationKind;
import no.tilsagn.fundingapplication.CaseWorkRecorded;
import no.tilsagn.fundingapplication.FundingApplicationApproved;
import no.tilsagn.fundingapplication.FundingApplicationDeferred;
import no.tilsagn.fundingapplication.FundingApplicationId;
import no.tilsagn.fundingapplication.FundingApplicationRecommended;
import no.tilsagn.fundingapplication.FundingApplicationRejected;
import no.tilsagn.fundingapplication.FundingApplicationSubmitted;
import no.tilsagn.fundingapplication.FundingApplicationWithdrawn;
import no.tilsagn.fundingapplication.GrantLetterRecorded;
import no.tilsagn.fundingapplication.Recommendation;
import no.tilsagn.money.Account;
import no.tilsagn.money.LineCode;
import no.tilsagn.money.Money;
import no.tilsagn.money.SourceLabel;
import no.tilsagn.programme.BoardSeatAssigned;
import no.tilsagn.programme.BudgetYearAdded;
import no.tilsagn.programme.FocusAreaCodeAssigned;
import no.tilsagn.programme.ProgrammeEstablished;
import no.tilsagn.programme.ProjectNumberAssigned;
import no.tilsagn.project.AccountingNumber;
import no.tilsagn.project.Alias;
import no.tilsagn.project.BuildsOn;
import no.tilsagn.project.Phase;
import no.tilsagn.project.ProjectRegistered;
import no.tilsagn.register.EntryCode;
import no.tilsagn.rule.ReallocationAuthority;
import no.tilsagn.rule.RuleReference;
import no.tilsagn.transfer.FundsTransferred;
import org.jspecify.annotations.Nullable;

/** The representative events that the contract files in {@code docs/events} hold, by file name. */
public final class ContractEvents {

    private static final FundingApplicationId APPLICATION = applicationId("a");
    private static final List<Alias> ALIASES = List.of(
            new Alias("Kompetansejobber", Alias.Origin.OTHER_NAME_IN_SOURCE),
            new Alias("Oslojobb 1", Alias.Origin.FORMER_NAME));
    private static final Money AMOUNT = Money.of(500_000);
    private static final LineCode LINE = LineCode.of("2021-37");

    private ContractEvents() {}

    /** Every event type with all that can be said filled in; under {@code .minimal} with nothing that may be left out. */
    static Map<String, DomainEvent> byFile() {
        Map<String, DomainEvent> events = new TreeMap<>();
        all().forEach(event -> events.put(EventType.of(event).eventName() + ".json", event));
        minimal().forEach(event -> events.put(EventType.of(event).eventName() + ".minimal.json", event));
        RuleContracts.ofOtherKinds()
                .forEach(event -> events.put(EventType.of(event).eventName() + "." + event.rule() + ".json", event));
        return events;
    }

    /** One of every type, with all that can be said filled in. */
    public static List<DomainEvent> all() {
        return Stream.of(
                        others(),
                        ContractPhaseEvents.all(),
                        ContractMoneyEvents.all(),
                        ContractRegisterEvents.all(),
                        ContractMeetingEvents.all())
                .flatMap(List::stream)
                .toList();
    }

    private static List<DomainEvent> others() {
        return List.of(
                new ProgrammeEstablished(PROGRAMME, "Delprogram sysselsetting", FUND_SOURCES, MINUTES, false),
                new ProjectNumberAssigned(PROGRAMME, "2021-37", projectId("2021-37")),
                new FocusAreaCodeAssigned(PROGRAMME, "FO-DIG", focusAreaId("FO-DIG")),
                new BoardSeatAssigned(PROGRAMME, EntryCode.of("05")),
                RuleContracts.full(),
                new BudgetYearAdded(PROGRAMME, Y2025),
                project(
                        ALIASES,
                        YearMonth.of(2021, 8),
                        YearMonth.of(2025, 12),
                        new AccountingNumber(AccountingNumber.State.NUMBER, "30151703"),
                        List.of(new BuildsOn("2017-13"), new BuildsOn(null)),
                        Phase.CONCEPT,
                        REASON),
                focusArea(
                        ALIASES,
                        YearMonth.of(2025, 1),
                        YearMonth.of(2026, 12),
                        List.of(new BuildsOn("2020-35"), new BuildsOn(null)),
                        REASON),
                submitted(REASON),
                new FundingApplicationApproved(APPLICATION, AMOUNT, REASON, byDeputy(FOR_RECUSED_CHAIR), MINUTES),
                new FundingApplicationRejected(APPLICATION, REASON, byDeputy(FOR_RECUSED_CHAIR), MINUTES),
                new FundingApplicationWithdrawn(APPLICATION, REASON),
                new CaseWorkRecorded(APPLICATION, "2025/17", REASON, "actor-1"),
                new FundingApplicationRecommended(APPLICATION, Recommendation.GRANT, AMOUNT, "actor-2", MINUTES),
                new FundingApplicationDeferred(APPLICATION, REASON, byDeputy(FOR_RECUSED_CHAIR), MINUTES),
                new AppealLodged(APPLICATION, REASON),
                new AppealDecided(APPLICATION, AppealOutcome.UPHELD, REASON, byDeputy(FOR_RECUSED_CHAIR), MINUTES),
                new GrantLetterRecorded(APPLICATION, "2025/17-9"),
                new BudgetYearOpened(
                        PROGRAMME,
                        Y2025,
                        List.of(new BudgetGroup("PROGRAMME_OFFICE", "Programkontorets fire budsjettposter")),
                        List.of(new BudgetBlock("COMPETENCE", "Kompetanse, læring, ledelse", "PROGRAMME_OFFICE")),
                        List.of(new BudgetLine(
                                LINE,
                                "COMPETENCE",
                                "Oslojobb",
                                projectId("2021-37"),
                                focusAreaId("FO-DIG"),
                                "BSN(Nav)",
                                SourceLabel.of("GDS+OS"),
                                true,
                                List.of(new SpecificationRow("K1", "Kompetanse", Money.of(1_590_000)))))),
                new FrameSet(PROGRAMME, Y2025, GDS, Money.ZERO, Money.of(2_000_000), MINUTES),
                new BudgetAdopted(
                        PROGRAMME,
                        Y2025,
                        List.of(new AdoptedLine(LINE, GDS, Money.of(9_700_000), AMOUNT)),
                        List.of(APPLICATION),
                        MINUTES),
                transferred(APPLICATION, new RuleReference(ReallocationAuthority.RULE, 2), FOR_RECUSED_CHAIR),
                refused(
                        Map.of("account", "frame/2025/GDS", "available", 499_999L, "amount", 5_000_000_000L),
                        Map.of(
                                "application",
                                "funding-application-a",
                                "effectiveOn",
                                "2025-01-01",
                                "amount",
                                500_000L)));
    }

    /** The events of which something may be left out, without all of it. */
    static List<DomainEvent> minimal() {
        return Stream.of(
                        otherMinimal(),
                        ContractPhaseEvents.minimal(),
                        ContractMoneyEvents.minimal(),
                        ContractRegisterEvents.minimal(),
                        ContractMeetingEvents.minimal())
                .flatMap(List::stream)
                .toList();
    }

    private static List<DomainEvent> otherMinimal() {
        return List.of(
                RuleContracts.minimal(),
                project(
                        List.of(),
                        null,
                        null,
                        new AccountingNumber(AccountingNumber.State.MISSING, null),
                        List.of(new BuildsOn(null)),
                        null,
                        null),
                focusArea(List.of(), null, null, List.of(new BuildsOn(null)), null),
                submitted(null),
                new FundingApplicationWithdrawn(APPLICATION, null),
                new FundingApplicationApproved(APPLICATION, AMOUNT, null, null, MINUTES),
                new FundingApplicationRejected(APPLICATION, REASON, null, MINUTES),
                new CaseWorkRecorded(APPLICATION, "2025/17", null, "actor-1"),
                new FundingApplicationRecommended(APPLICATION, Recommendation.REJECTION, null, "actor-2", MINUTES),
                new FundingApplicationDeferred(APPLICATION, null, BY_BOARD, MINUTES),
                new AppealDecided(APPLICATION, AppealOutcome.DISMISSED, null, BY_BOARD, MINUTES),
                new BudgetYearOpened(
                        PROGRAMME,
                        Y2025,
                        List.of(),
                        List.of(new BudgetBlock("LINES", "Linjer", null)),
                        List.of(new BudgetLine(
                                LINE,
                                "LINES",
                                "Oslojobb",
                                null,
                                null,
                                "BSN(Nav)",
                                GDS,
                                false,
                                List.of(new SpecificationRow("K1", "Kompetanse", null))))),
                transferred(null, null, null));
    }

    private static ProjectRegistered project(
            List<Alias> aliases,
            @Nullable YearMonth start,
            @Nullable YearMonth end,
            AccountingNumber accountingNumber,
            List<BuildsOn> buildsOn,
            @Nullable Phase phase,
            @Nullable TextReference description) {
        return new ProjectRegistered(
                PROGRAMME,
                projectId("2021-37"),
                "2021-37",
                "Oslojobb/kompetansejobber",
                aliases,
                true,
                start,
                end,
                List.of("Nav Søndre Nordstrand"),
                accountingNumber,
                buildsOn,
                phase,
                true,
                description);
    }

    private static FocusAreaRegistered focusArea(
            List<Alias> aliases,
            @Nullable YearMonth start,
            @Nullable YearMonth end,
            List<BuildsOn> buildsOn,
            @Nullable TextReference description) {
        return new FocusAreaRegistered(
                PROGRAMME,
                focusAreaId("FO-DIG"),
                "FO-DIG",
                "Digitalisering",
                aliases,
                true,
                start,
                end,
                List.of("Nav Grorud"),
                buildsOn,
                FocusAreaStatus.OPEN,
                description);
    }

    private static FundingApplicationSubmitted submitted(@Nullable TextReference purpose) {
        return new FundingApplicationSubmitted(
                PROGRAMME,
                APPLICATION,
                Y2025,
                LINE,
                GDS,
                AMOUNT,
                ApplicationKind.SUPPLEMENTARY,
                "Nav Alna (stat)",
                purpose);
    }

    private static FundsTransferred transferred(
            @Nullable FundingApplicationId application, @Nullable RuleReference rule, @Nullable Deputising deputising) {
        return new FundsTransferred(
                PROGRAMME,
                Year.of(2025),
                Account.frame(Y2025, GDS),
                Account.line(Y2025, LINE, GDS),
                AMOUNT,
                application,
                MINUTES,
                rule,
                deputising);
    }

    private static CommandRefused refused(Map<String, Object> facts, Map<String, Object> asked) {
        return new CommandRefused(
                "refusal-1",
                "approve-funding-application",
                APPLICATION.reference(),
                "amount-exceeds-balance",
                new TreeMap<>(facts),
                new TreeMap<>(asked));
    }
}
