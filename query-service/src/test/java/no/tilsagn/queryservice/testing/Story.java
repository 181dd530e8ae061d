package no.tilsagn.queryservice.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import no.tilsagn.budget.AdoptedLine;
import no.tilsagn.budget.BudgetAdopted;
import no.tilsagn.budget.BudgetBlock;
import no.tilsagn.budget.BudgetGroup;
import no.tilsagn.budget.BudgetLine;
import no.tilsagn.budget.BudgetYearOpened;
import no.tilsagn.budget.FrameSet;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.event.AggregateReference;
import no.tilsagn.event.CommandRefused;
import no.tilsagn.event.DomainEvent;
import no.tilsagn.event.EventType;
import no.tilsagn.event.Recorded;
import no.tilsagn.focusarea.FocusAreaId;
import no.tilsagn.focusarea.FocusAreaRegistered;
import no.tilsagn.focusarea.FocusAreaStatus;
import no.tilsagn.fundingapplication.ApplicationKind;
import no.tilsagn.fundingapplication.FundingApplicationApproved;
import no.tilsagn.fundingapplication.FundingApplicationId;
import no.tilsagn.fundingapplication.FundingApplicationSubmitted;
import no.tilsagn.money.Account;
import no.tilsagn.money.LineCode;
import no.tilsagn.money.Money;
import no.tilsagn.money.SourceLabel;
import no.tilsagn.programme.FundSource;
import no.tilsagn.programme.ProgrammeEstablished;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.project.AccountingNumber;
import no.tilsagn.project.BuildsOn;
import no.tilsagn.project.Phase;
import no.tilsagn.project.ProjectId;
import no.tilsagn.project.ProjectPhaseRegistered;
import no.tilsagn.project.ProjectRegistered;
import no.tilsagn.readmodel.FoldedRows;
import no.tilsagn.readmodel.ReadModel;
import no.tilsagn.readmodel.Row;
import no.tilsagn.transfer.FundsTransferred;
import org.jspecify.annotations.Nullable;

/** The log of a made-up programme of its own, told event by event. */
public final class Story {

    public static final Year YEAR = Year.of(2025);
    public static final SourceLabel ALL = SourceLabel.of("GDS+OS+OIO");
    private static final SourceLabel OS = SourceLabel.of("OS");
    public static final DecisionReference DECISION = new DecisionReference("HP25 9.1", LocalDate.of(2024, 12, 10));
    private static final String SUFFIX = "-of-";

    private final ProgrammeId programme;
    private final List<Recorded> log = new ArrayList<>();
    private final Map<AggregateReference, Long> sequences = new HashMap<>();
    private Instant begins = Instant.parse("2025-01-02T08:00:00.123456Z");
    private LocalDate effectiveOn = LocalDate.of(2025, 1, 1);
    private String actor = "actor-1";
    private String role = "board-secretary";

    private Story(String prefix) {
        programme = ProgrammeId.of(prefix + UUID.randomUUID().toString().substring(0, 18));
    }

    /** A programme with two projects and a focus area; four events. */
    public static Story established() {
        return established("test-");
    }

    /** The same; its id begins as told, for a test that asks for the first programmes by id. */
    public static Story established(String prefix) {
        Story story = new Story(prefix);
        story.tell(new ProgrammeEstablished(
                story.programme,
                "Delprogram",
                List.of(
                        new FundSource("GDS", "Groruddalssatsingen", Year.of(2026)),
                        new FundSource("OS", "Oslo sør-satsingen", Year.of(2026)),
                        new FundSource("OIO", "Oslo indre øst-satsingen", Year.of(2026))),
                DECISION,
                false));
        return story.tell(
                story.registered("2021-37", null, "Nav Grorud"),
                story.registered("2022-17", Phase.CONCEPT, "Nav Oslo", "Nav Alna"),
                new FocusAreaRegistered(
                        story.programme,
                        story.focusArea(),
                        "FO-DIG",
                        "Digitalisering",
                        List.of(),
                        false,
                        null,
                        null,
                        List.of("Prosjekteiergruppen"),
                        List.of(new BuildsOn("2022-17")),
                        FocusAreaStatus.OPEN,
                        null));
    }

    /** The same with the budget of 2025 adopted: 9 700 000 and 10 900 000 carried over, 1 000 000 granted. */
    public static Story adopted() {
        Story story = established();
        ProgrammeId p = story.programme;
        FundingApplicationId application = story.application();
        Account frame = Account.frame(YEAR, ALL);
        LineCode admin = LineCode.of("PROGRAMME_ADMIN");
        return story.tell(
                new BudgetYearOpened(
                        p,
                        YEAR,
                        List.of(new BudgetGroup("PROGRAMME_OFFICE", "Programkontoret")),
                        List.of(
                                new BudgetBlock("PROJECTS", "Prosjekter", null),
                                new BudgetBlock("PROGRAMME_ADMIN", "Programadministrasjon", "PROGRAMME_OFFICE")),
                        List.of(
                                story.line("2021-37", OS, true),
                                story.line("2022-17", ALL, false),
                                new BudgetLine(
                                        admin, "PROGRAMME_ADMIN", "Admin", null, null, "Nav", ALL, false, List.of()))),
                new FrameSet(p, YEAR, ALL, Money.ZERO, Money.of(1_000_000), DECISION),
                new FundingApplicationSubmitted(
                        p, application, YEAR, admin, ALL, Money.of(1_000_000), ApplicationKind.ORDINARY, "Nav", null),
                new BudgetAdopted(
                        p,
                        YEAR,
                        List.of(
                                new AdoptedLine(LineCode.of("2021-37"), OS, Money.of(9_700_000), Money.ZERO),
                                new AdoptedLine(LineCode.of("2022-17"), ALL, Money.of(10_900_000), Money.ZERO),
                                new AdoptedLine(admin, ALL, Money.ZERO, Money.of(1_000_000))),
                        List.of(application),
                        DECISION),
                new FundingApplicationApproved(application, Money.of(1_000_000), null, null, DECISION),
                new FundsTransferred(
                        p,
                        YEAR,
                        frame,
                        Account.line(YEAR, admin, ALL),
                        Money.of(1_000_000),
                        application,
                        DECISION,
                        null,
                        null));
    }

    /** Who acts from here on. */
    public Story by(String whoever, String inRole) {
        actor = whoever;
        role = inRole;
        return this;
    }

    /** The day what follows has effect on. */
    public Story on(LocalDate day) {
        effectiveOn = day;
        return this;
    }

    /** When what follows is recorded, a second apart from the story's beginning. */
    public Story at(Instant moment) {
        begins = moment.minusSeconds(log.size());
        return this;
    }

    public Story tell(DomainEvent... events) {
        for (DomainEvent event : events) {
            tellAs(EventType.of(event).eventName(), event);
        }
        return this;
    }

    /** Tells an event that is stored under another name than its present one. */
    public Story tellAs(String type, DomainEvent event) {
        log.add(new Recorded(
                programme,
                log.size() + 1L,
                UUID.randomUUID().toString(),
                type,
                event.aggregate(),
                sequences.merge(event.aggregate(), 0L, (before, first) -> before + 1),
                effectiveOn,
                begins.plusSeconds(log.size()),
                actor,
                role,
                "request-1",
                "command-1",
                event));
        return this;
    }

    /** A phase change, which needs no more than that the project is there. */
    public Story phaseRegistered() {
        return tell(new ProjectPhaseRegistered(project("2021-37"), Phase.EXECUTION, DECISION));
    }

    public Story refused() {
        return refusedFor("phase-not-stated");
    }

    /** A gate that was asked for and refused by a rule. */
    public Story refusedFor(String code) {
        ProjectId project = project("2021-37");
        return tell(new CommandRefused(
                "refusal-" + UUID.randomUUID(),
                "decide-gate",
                project.reference(),
                code,
                new TreeMap<>(Map.of("project", "2021-37", "gate", "BP2", "needed", "board-secretary", "held", "")),
                new TreeMap<>(Map.of("project", project.value(), "gate", "BP2"))));
    }

    public ProgrammeId programme() {
        return programme;
    }

    public ProjectId project(String number) {
        return ProjectId.of("project-" + number + SUFFIX + programme);
    }

    public FocusAreaId focusArea() {
        return FocusAreaId.of("focus-area-fo-dig" + SUFFIX + programme);
    }

    public FundingApplicationId application() {
        return FundingApplicationId.of("funding-application-1" + SUFFIX + programme);
    }

    public List<Recorded> events() {
        return List.copyOf(log);
    }

    public Recorded event(int position) {
        return log.get(position - 1);
    }

    public Recorded last() {
        return log.getLast();
    }

    /** Digest of the pure fold. */
    public <R extends Row> String digest(ReadModel<R> readModel) {
        FoldedRows<R> rows = new FoldedRows<>(readModel);
        log.forEach(rows::fold);
        return rows.digest();
    }

    public ProjectRegistered registered(String number, @Nullable Phase phase, String... owners) {
        return new ProjectRegistered(
                programme,
                project(number),
                number,
                "Prosjekt " + number,
                List.of(),
                false,
                null,
                null,
                List.of(owners),
                number.equals("2021-37")
                        ? new AccountingNumber(AccountingNumber.State.NUMBER, "30151703")
                        : new AccountingNumber(AccountingNumber.State.MISSING, null),
                List.of(),
                phase,
                false,
                null);
    }

    private BudgetLine line(String number, SourceLabel label, boolean noMoreApplications) {
        return new BudgetLine(
                LineCode.of(number),
                "PROJECTS",
                "Prosjekt " + number,
                project(number),
                null,
                "Nav",
                label,
                noMoreApplications,
                List.of());
    }
}
