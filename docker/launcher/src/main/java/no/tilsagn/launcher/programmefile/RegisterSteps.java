package no.tilsagn.launcher.programmefile;

import static no.tilsagn.launcher.programmefile.content.ActionProgramme.entries;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.tilsagn.launcher.programmefile.command.RegisterBenefit;
import no.tilsagn.launcher.programmefile.command.RegisterGathering;
import no.tilsagn.launcher.programmefile.command.RegisterGoal;
import no.tilsagn.launcher.programmefile.command.RegisterPlannedWork;
import no.tilsagn.launcher.programmefile.command.RegisterRemark;
import no.tilsagn.launcher.programmefile.command.RegisterResources;
import no.tilsagn.launcher.programmefile.command.RegisterRisk;
import no.tilsagn.launcher.programmefile.command.RegisterSeat;
import no.tilsagn.launcher.programmefile.content.ActionProgramme;
import no.tilsagn.launcher.programmefile.content.BoardSeats;
import no.tilsagn.launcher.programmefile.content.PlannedWork;
import no.tilsagn.launcher.programmefile.content.ResourceOfYear;
import no.tilsagn.launcher.programmefile.content.Section;
import no.tilsagn.launcher.programmefile.remark.RemarkChecks;
import org.jspecify.annotations.Nullable;

/** The commands that fill the registers of an action programme, and the registers they fill. */
final class RegisterSteps {

    private static final String SECRETARY = "board-secretary";
    private static final String OFFICE = "programme-office";

    private final ActionProgramme programme;
    private final String root;
    private final LocalDate effectiveOn;
    private final int year;

    RegisterSteps(ActionProgramme programme, String root) {
        this.programme = programme;
        this.root = root;
        this.effectiveOn = programme.budget().effectiveOn();
        this.year = programme.budget().year();
    }

    /** Every register of which the file holds anything, in the order it is filled. */
    static List<ImportedRegister> of(ActionProgramme programme) {
        RegisterSteps steps = new RegisterSteps(programme, "");
        return Stream.of(
                        new ImportedRegister(
                                "Goals", "goals", entries(programme.goals()).size()),
                        new ImportedRegister(
                                "Benefits",
                                "benefits",
                                entries(programme.benefits()).size()),
                        new ImportedRegister(
                                "Risks", "risks", entries(programme.risks()).size()),
                        new ImportedRegister(
                                "Planned results",
                                "planned-work?kind=RESULT",
                                entries(programme.plannedResults()).size()),
                        new ImportedRegister(
                                "Planned implementations",
                                "planned-work?kind=IMPLEMENTATION",
                                entries(programme.plannedImplementations()).size()),
                        new ImportedRegister(
                                "Years of resources",
                                "resources",
                                steps.byYear().size()),
                        new ImportedRegister(
                                "Gatherings",
                                "gatherings",
                                entries(programme.gatherings()).size()),
                        new ImportedRegister(
                                "Board seats", "board-seats", steps.boardSeats().size()),
                        new ImportedRegister(
                                "Board seats with a vote", "board-seats?voting=true", (int) steps.boardSeats().stream()
                                        .filter(BoardSeats.Seat::voting)
                                        .count()),
                        new ImportedRegister(
                                "Remarks on the source",
                                "remarks",
                                RemarkChecks.remarksOn(programme).size()))
                .filter(register -> register.entries() > 0)
                .toList();
    }

    Stream<Step> all() {
        return Stream.of(
                        goals(),
                        benefits(),
                        risks(),
                        plannedWork("RESULT", programme.plannedResults()),
                        plannedWork("IMPLEMENTATION", programme.plannedImplementations()),
                        resources(),
                        gatherings(),
                        seats(),
                        remarks())
                .flatMap(steps -> steps);
    }

    private Stream<Step> goals() {
        return entries(programme.goals()).stream()
                .map(goal -> step(
                        "goals",
                        goal.id(),
                        new RegisterGoal(goal.id(), goal.level(), goal.subProgramme(), goal.text(), effectiveOn)));
    }

    private Stream<Step> benefits() {
        return entries(programme.benefits()).stream()
                .map(benefit -> step(
                        "benefits",
                        benefit.id(),
                        new RegisterBenefit(
                                benefit.id(), benefit.kind(), benefit.name(), benefit.description(), effectiveOn)));
    }

    private Stream<Step> risks() {
        return entries(programme.risks()).stream()
                .map(risk -> step(
                        "risks",
                        risk.id(),
                        new RegisterRisk(
                                risk.id(),
                                risk.risk(),
                                risk.probability(),
                                risk.consequence(),
                                null,
                                risk.mitigation(),
                                effectiveOn)));
    }

    private Stream<Step> plannedWork(String kind, @Nullable Section<PlannedWork> section) {
        return entries(section).stream()
                .map(work -> step(
                        "planned-work",
                        work.id(),
                        new RegisterPlannedWork(
                                work.id(), kind, year, work.project(), work.focusArea(), work.text(), effectiveOn)));
    }

    private Stream<Step> resources() {
        return byYear().entrySet().stream()
                .map(of -> step(
                        "resources",
                        of.getKey().toString(),
                        new RegisterResources(
                                of.getKey(),
                                of.getValue().stream()
                                        .map(each -> new RegisterResources.Resource(each.resource(), each.number()))
                                        .toList(),
                                effectiveOn)));
    }

    private Map<Integer, List<ResourceOfYear>> byYear() {
        return entries(programme.administrativeResources()).stream()
                .collect(Collectors.groupingBy(ResourceOfYear::year, TreeMap::new, Collectors.toList()));
    }

    private Stream<Step> gatherings() {
        return entries(programme.gatherings()).stream()
                .map(gathering -> step(
                        "gatherings",
                        gathering.id(),
                        new RegisterGathering(gathering.id(), year, gathering.name(), effectiveOn)));
    }

    private Stream<Step> seats() {
        BoardSeats board = programme.boardSeats();
        return board == null
                ? Stream.empty()
                : board.items().stream()
                        .map(seat -> new Step(
                                "board-seats",
                                code(seat),
                                SECRETARY,
                                root + "/board-seats",
                                new RegisterSeat(
                                        code(seat),
                                        seat.organisation(),
                                        seat.role(),
                                        seat.kind(),
                                        seat.voting(),
                                        recipients(seat),
                                        effectiveOn,
                                        board.decision())));
    }

    private List<BoardSeats.Seat> boardSeats() {
        BoardSeats board = programme.boardSeats();
        return board == null ? List.of() : board.items();
    }

    /** Whoever receives grants as part of the seat's organisation, in every printed form. */
    private List<String> recipients(BoardSeats.Seat seat) {
        return entries(programme.recipients()).stream()
                .filter(recipient -> seat.organisation().equals(recipient.boardSeat()))
                .flatMap(recipient -> recipient.printedForms().stream())
                .toList();
    }

    /** The printed number, so written that codes stand in the order of numbers. */
    private static String code(BoardSeats.Seat seat) {
        return "%02d".formatted(seat.seat());
    }

    /** Those the file declares and those that checks find in it. */
    private Stream<Step> remarks() {
        return RemarkChecks.remarksOn(programme).stream()
                .map(remark -> step("remarks", remark.id(), RegisterRemark.of(remark, year, effectiveOn)));
    }

    private Step step(String section, String code, Object body) {
        return new Step(section, code, OFFICE, root + "/" + section, body);
    }
}
