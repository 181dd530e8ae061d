package no.tilsagn.command;

import static no.tilsagn.command.Contests.asker;
import static no.tilsagn.command.RefusalCode.INDICATOR_MISSING;
import static no.tilsagn.command.RefusalCode.LATER_DAY_RECORDED;
import static no.tilsagn.command.RefusalCode.MITIGATION_MISSING;
import static no.tilsagn.command.RefusalCode.NAMED_TWICE;
import static no.tilsagn.command.RefusalCode.REGISTER_CODE_TAKEN;
import static no.tilsagn.command.RefusalCode.ROLE_MISSING;
import static no.tilsagn.command.RefusalCode.UNKNOWN_FOCUS_AREA;
import static no.tilsagn.command.RefusalCode.UNKNOWN_PROJECT;
import static no.tilsagn.command.RefusalCode.UNKNOWN_REGISTER_ENTRY;
import static no.tilsagn.scenario.Sample.DAY;
import static no.tilsagn.scenario.Sample.establish;
import static no.tilsagn.scenario.Sample.project;
import static no.tilsagn.scenario.SampleRegisters.NOT_STATED;
import static no.tilsagn.scenario.SampleRegisters.YELLOW;
import static no.tilsagn.scenario.SampleRegisters.benefit;
import static no.tilsagn.scenario.SampleRegisters.gathering;
import static no.tilsagn.scenario.SampleRegisters.goal;
import static no.tilsagn.scenario.SampleRegisters.held;
import static no.tilsagn.scenario.SampleRegisters.indicator;
import static no.tilsagn.scenario.SampleRegisters.measure;
import static no.tilsagn.scenario.SampleRegisters.plan;
import static no.tilsagn.scenario.SampleRegisters.resources;
import static no.tilsagn.scenario.SampleRegisters.result;
import static no.tilsagn.scenario.SampleRegisters.review;
import static no.tilsagn.scenario.SampleRegisters.revise;
import static no.tilsagn.scenario.SampleRegisters.rigs;
import static no.tilsagn.scenario.SampleRegisters.risk;
import static no.tilsagn.scenario.SampleRegisters.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import no.tilsagn.benefit.DefineIndicator;
import no.tilsagn.benefit.MeasureBenefit;
import no.tilsagn.benefit.RegisterBenefit;
import no.tilsagn.benefitsplan.SetBenefitsPlan;
import no.tilsagn.gathering.RecordGatheringHeld;
import no.tilsagn.gathering.RegisterGathering;
import no.tilsagn.goal.RegisterGoal;
import no.tilsagn.plannedwork.PlannedWorkStatus;
import no.tilsagn.plannedwork.RecordPlannedWorkStatus;
import no.tilsagn.plannedwork.RegisterPlannedWork;
import no.tilsagn.portfolio.PortfolioMember;
import no.tilsagn.resource.RegisterResources;
import no.tilsagn.resource.Resource;
import no.tilsagn.resource.ReviseResources;
import no.tilsagn.risk.Assessment;
import no.tilsagn.risk.RegisterRisk;
import no.tilsagn.risk.ReviewRisk;
import no.tilsagn.scenario.Outcome;
import no.tilsagn.scenario.Scenario;

/** The contests of the commands about entries of registers. */
final class RegisterContests {

    private static final PortfolioMember OSLOJOBB = PortfolioMember.of("2021-37", null);
    private static final LocalDate LATER = DAY.plusDays(1);

    private RegisterContests() {}

    static Stream<Contest> all() {
        return Stream.of(
                Contest.of(
                        RegisterRisk.class,
                        RegisterContests::registerRisk,
                        ROLE_MISSING,
                        REGISTER_CODE_TAKEN,
                        MITIGATION_MISSING),
                Contest.of(
                                ReviewRisk.class,
                                RegisterContests::reviewRisk,
                                ROLE_MISSING,
                                UNKNOWN_REGISTER_ENTRY,
                                LATER_DAY_RECORDED,
                                MITIGATION_MISSING)
                        .apart(UNKNOWN_REGISTER_ENTRY, LATER_DAY_RECORDED),
                Contest.of(
                        RegisterGoal.class,
                        b -> entered(b, goal("E"), Role.PROGRAMME_OFFICE),
                        ROLE_MISSING,
                        REGISTER_CODE_TAKEN),
                Contest.of(
                        RegisterBenefit.class,
                        b -> entered(b, benefit("E"), Role.PROGRAMME_OFFICE),
                        ROLE_MISSING,
                        REGISTER_CODE_TAKEN),
                changed(DefineIndicator.class, RegisterContests::defineIndicator),
                Contest.of(
                                MeasureBenefit.class,
                                RegisterContests::measureBenefit,
                                ROLE_MISSING,
                                UNKNOWN_REGISTER_ENTRY,
                                LATER_DAY_RECORDED,
                                INDICATOR_MISSING)
                        .apart(UNKNOWN_REGISTER_ENTRY, LATER_DAY_RECORDED, INDICATOR_MISSING)
                        .apart(LATER_DAY_RECORDED, INDICATOR_MISSING),
                Contest.of(
                                SetBenefitsPlan.class,
                                RegisterContests::setBenefitsPlan,
                                ROLE_MISSING,
                                UNKNOWN_PROJECT,
                                UNKNOWN_FOCUS_AREA,
                                UNKNOWN_REGISTER_ENTRY,
                                NAMED_TWICE,
                                LATER_DAY_RECORDED)
                        .apart(UNKNOWN_PROJECT, UNKNOWN_FOCUS_AREA, LATER_DAY_RECORDED)
                        .apart(UNKNOWN_FOCUS_AREA, LATER_DAY_RECORDED),
                Contest.of(
                                RegisterPlannedWork.class,
                                RegisterContests::registerPlannedWork,
                                ROLE_MISSING,
                                UNKNOWN_PROJECT,
                                UNKNOWN_FOCUS_AREA,
                                REGISTER_CODE_TAKEN)
                        .apart(UNKNOWN_PROJECT, UNKNOWN_FOCUS_AREA),
                changed(RecordPlannedWorkStatus.class, RegisterContests::recordStatus),
                Contest.of(
                        RegisterResources.class,
                        RegisterContests::registerResources,
                        ROLE_MISSING,
                        REGISTER_CODE_TAKEN,
                        NAMED_TWICE),
                Contest.of(
                                ReviseResources.class,
                                RegisterContests::reviseResources,
                                ROLE_MISSING,
                                UNKNOWN_REGISTER_ENTRY,
                                NAMED_TWICE,
                                LATER_DAY_RECORDED)
                        .apart(UNKNOWN_REGISTER_ENTRY, LATER_DAY_RECORDED),
                Contest.of(
                        RegisterGathering.class,
                        b -> entered(b, gathering("E"), Role.PROGRAMME_OFFICE),
                        ROLE_MISSING,
                        REGISTER_CODE_TAKEN),
                changed(RecordGatheringHeld.class, RegisterContests::recordHeld),
                RemarkContest.of(),
                RatingContest.of());
    }

    private static Outcome registerRisk(Set<RefusalCode> broken) {
        Scenario scenario = Scenario.given(establish());
        if (broken.contains(REGISTER_CODE_TAKEN)) {
            scenario.and(risk("R01", NOT_STATED, null));
        }
        return scenario.when(risk("R01", judged(broken), null)).as(asker(broken, Role.PROGRAMME_OFFICE));
    }

    private static Outcome reviewRisk(Set<RefusalCode> broken) {
        Scenario scenario = Scenario.given(establish(), risk("R01", NOT_STATED, null));
        if (broken.contains(LATER_DAY_RECORDED)) {
            scenario.and(review("R01", NOT_STATED, null, DAY.plusDays(1)));
        }
        String code = broken.contains(UNKNOWN_REGISTER_ENTRY) ? "R17" : "R01";
        return scenario.when(review(code, judged(broken), null, DAY)).as(asker(broken, Role.PROGRAMME_OFFICE));
    }

    /** A command that enters what its register may already hold. */
    private static Outcome entered(Set<RefusalCode> broken, Command command, Role right) {
        Scenario scenario = Scenario.given(establish());
        if (broken.contains(REGISTER_CODE_TAKEN)) {
            scenario.and(command);
        }
        return scenario.when(command).as(asker(broken, right));
    }

    /** A command about an entry whose days go forward. */
    private static Contest changed(Class<? extends Command> command, Function<Set<RefusalCode>, Outcome> broken) {
        return Contest.of(command, broken, ROLE_MISSING, UNKNOWN_REGISTER_ENTRY, LATER_DAY_RECORDED)
                .apart(UNKNOWN_REGISTER_ENTRY, LATER_DAY_RECORDED);
    }

    private static Outcome defineIndicator(Set<RefusalCode> broken) {
        return change(broken, indicator("E", LATER), indicator(entry(broken), DAY), benefit("E"));
    }

    private static Outcome measureBenefit(Set<RefusalCode> broken) {
        Command[] before = broken.contains(INDICATOR_MISSING)
                ? new Command[] {benefit("E")}
                : new Command[] {benefit("E"), indicator("E", DAY)};
        return change(broken, measure("E", "42", LATER), measure(entry(broken), "43", DAY), before);
    }

    private static Outcome setBenefitsPlan(Set<RefusalCode> broken) {
        PortfolioMember of = member(broken);
        List<String> benefits = new ArrayList<>(List.of("E"));
        if (broken.contains(NAMED_TWICE)) {
            benefits.add("E");
        }
        if (broken.contains(UNKNOWN_REGISTER_ENTRY)) {
            benefits.add("NONE");
        }
        return change(
                broken,
                plan(of, LATER, "E"),
                plan(of, DAY, benefits.toArray(String[]::new)),
                project("2021-37", null),
                benefit("E"));
    }

    private static Outcome registerPlannedWork(Set<RefusalCode> broken) {
        Scenario scenario = Scenario.given(establish(), project("2021-37", null));
        if (broken.contains(REGISTER_CODE_TAKEN)) {
            scenario.and(result("E", OSLOJOBB));
        }
        return scenario.when(result("E", member(broken))).as(asker(broken, Role.PROGRAMME_OFFICE));
    }

    private static PortfolioMember member(Set<RefusalCode> broken) {
        return broken.contains(UNKNOWN_PROJECT)
                ? PortfolioMember.of("2000-01", null)
                : broken.contains(UNKNOWN_FOCUS_AREA) ? PortfolioMember.of(null, "FO-DIG") : OSLOJOBB;
    }

    private static Outcome recordStatus(Set<RefusalCode> broken) {
        return change(
                broken,
                status("E", PlannedWorkStatus.UNDER_WAY, LATER),
                status(entry(broken), PlannedWorkStatus.REACHED, DAY),
                project("2021-37", null),
                result("E", OSLOJOBB));
    }

    private static Outcome registerResources(Set<RefusalCode> broken) {
        Scenario scenario = Scenario.given(establish());
        if (broken.contains(REGISTER_CODE_TAKEN)) {
            scenario.and(resources(rigs(20)));
        }
        return scenario.when(resources(named(broken))).as(asker(broken, Role.PROGRAMME_OFFICE));
    }

    private static Outcome reviseResources(Set<RefusalCode> broken) {
        Command[] before =
                broken.contains(UNKNOWN_REGISTER_ENTRY) ? new Command[0] : new Command[] {resources(rigs(20))};
        return change(broken, revise(LATER, rigs(1)), revise(DAY, named(broken)), before);
    }

    private static Resource[] named(Set<RefusalCode> broken) {
        return broken.contains(NAMED_TWICE) ? new Resource[] {rigs(1), rigs(2)} : new Resource[] {rigs(1)};
    }

    private static Outcome recordHeld(Set<RefusalCode> broken) {
        return change(broken, held("E", LATER), held(entry(broken), DAY), gathering("E"));
    }

    /** A command about an entry; what was recorded of a later day comes before it where that is asked for. */
    private static Outcome change(Set<RefusalCode> broken, Command later, Command command, Command... before) {
        Scenario scenario = Scenario.given(establish()).and(before);
        if (broken.contains(LATER_DAY_RECORDED)) {
            scenario.and(later);
        }
        return scenario.when(command).as(asker(broken, Role.PROGRAMME_OFFICE));
    }

    private static String entry(Set<RefusalCode> broken) {
        return broken.contains(UNKNOWN_REGISTER_ENTRY) ? "NONE" : "E";
    }

    private static Assessment judged(Set<RefusalCode> broken) {
        return broken.contains(MITIGATION_MISSING) ? YELLOW : NOT_STATED;
    }
}
