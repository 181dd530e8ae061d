package no.tilsagn.command;

import static no.tilsagn.scenario.Sample.DAY;
import static no.tilsagn.scenario.Sample.GDS;
import static no.tilsagn.scenario.Sample.decide;
import static no.tilsagn.scenario.Sample.establish;
import static no.tilsagn.scenario.Sample.focusArea;
import static no.tilsagn.scenario.Sample.project;
import static no.tilsagn.scenario.Sample.registerPhase;
import static no.tilsagn.scenario.SampleBudget.adopt;
import static no.tilsagn.scenario.SampleBudget.frame;
import static no.tilsagn.scenario.SampleBudget.line;
import static no.tilsagn.scenario.SampleBudget.open;
import static no.tilsagn.scenario.SampleBudget.planned;
import static no.tilsagn.scenario.SampleBudget.reject;
import static no.tilsagn.scenario.SampleBudget.supplementary;
import static no.tilsagn.scenario.SampleBudget.withdraw;
import static no.tilsagn.scenario.SampleCase.appeal;
import static no.tilsagn.scenario.SampleCase.approve;
import static no.tilsagn.scenario.SampleCase.caseWork;
import static no.tilsagn.scenario.SampleCase.decideAppeal;
import static no.tilsagn.scenario.SampleCase.defer;
import static no.tilsagn.scenario.SampleCase.letter;
import static no.tilsagn.scenario.SampleCase.recommend;
import static no.tilsagn.scenario.SampleGates.BEFORE;
import static no.tilsagn.scenario.SampleGates.closeEarly;
import static no.tilsagn.scenario.SampleGates.correctDecision;
import static no.tilsagn.scenario.SampleGates.evidence;
import static no.tilsagn.scenario.SampleGates.handOver;
import static no.tilsagn.scenario.SampleGates.lead;
import static no.tilsagn.scenario.SampleGates.merge;
import static no.tilsagn.scenario.SampleGates.review;
import static no.tilsagn.scenario.SampleMeetings.PROGRAMME_2025;
import static no.tilsagn.scenario.SampleMeetings.adopt;
import static no.tilsagn.scenario.SampleMeetings.call;
import static no.tilsagn.scenario.SampleMeetings.callOff;
import static no.tilsagn.scenario.SampleMeetings.minutes;
import static no.tilsagn.scenario.SampleMeetings.present;
import static no.tilsagn.scenario.SampleMeetings.put;
import static no.tilsagn.scenario.SampleMeetings.recuse;
import static no.tilsagn.scenario.SampleMeetings.sent;
import static no.tilsagn.scenario.SampleMoney.close;
import static no.tilsagn.scenario.SampleMoney.correct;
import static no.tilsagn.scenario.SampleMoney.estimate;
import static no.tilsagn.scenario.SampleMoney.giveBack;
import static no.tilsagn.scenario.SampleMoney.lift;
import static no.tilsagn.scenario.SampleMoney.of;
import static no.tilsagn.scenario.SampleMoney.opening;
import static no.tilsagn.scenario.SampleMoney.reallocate;
import static no.tilsagn.scenario.SampleMoney.report;
import static no.tilsagn.scenario.SampleMoney.split;
import static no.tilsagn.scenario.SampleRegisters.NOT_STATED;
import static no.tilsagn.scenario.SampleRegisters.approve;
import static no.tilsagn.scenario.SampleRegisters.benefit;
import static no.tilsagn.scenario.SampleRegisters.end;
import static no.tilsagn.scenario.SampleRegisters.gathering;
import static no.tilsagn.scenario.SampleRegisters.goal;
import static no.tilsagn.scenario.SampleRegisters.held;
import static no.tilsagn.scenario.SampleRegisters.indicator;
import static no.tilsagn.scenario.SampleRegisters.measure;
import static no.tilsagn.scenario.SampleRegisters.plan;
import static no.tilsagn.scenario.SampleRegisters.rate;
import static no.tilsagn.scenario.SampleRegisters.resources;
import static no.tilsagn.scenario.SampleRegisters.result;
import static no.tilsagn.scenario.SampleRegisters.review;
import static no.tilsagn.scenario.SampleRegisters.revise;
import static no.tilsagn.scenario.SampleRegisters.rigs;
import static no.tilsagn.scenario.SampleRegisters.risk;
import static no.tilsagn.scenario.SampleRegisters.seat;
import static no.tilsagn.scenario.SampleRegisters.status;
import static no.tilsagn.scenario.SampleRemarks.DEVELOPERS;
import static no.tilsagn.scenario.SampleRemarks.remark;
import static no.tilsagn.scenario.SampleRules.limits2018;
import static no.tilsagn.scenario.SampleRules.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.tilsagn.board.SeatKind;
import no.tilsagn.budget.SetFrame;
import no.tilsagn.event.EventJson;
import no.tilsagn.fundingapplication.AppealOutcome;
import no.tilsagn.plannedwork.PlannedWorkStatus;
import no.tilsagn.portfolio.PortfolioMember;
import no.tilsagn.project.EvidenceKind;
import no.tilsagn.project.Gate;
import no.tilsagn.project.GateOutcome;
import no.tilsagn.project.Lead;
import no.tilsagn.project.Phase;
import no.tilsagn.rating.Criterion;
import no.tilsagn.rating.Rating;
import no.tilsagn.rating.RatingColour;
import no.tilsagn.scenario.Families;
import no.tilsagn.scenario.SampleGates;
import no.tilsagn.spending.Tertial;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ObjectNode;

class CommandJsonTest {

    static final List<Command> EACH = List.of(
            establish(),
            rule(limits2018()),
            project("2021-37", Phase.CONCEPT),
            registerPhase("2021-37", Phase.IDEA),
            decide("2021-37", Gate.BP1, GateOutcome.GO),
            SampleGates.recommend("2021-37", Gate.BP1, GateOutcome.GO),
            evidence("2021-37", EvidenceKind.RATIONALE),
            lead("2021-37", Lead.STUDY_LEAD),
            handOver("2021-37", SampleGates.BEFORE),
            review("2021-37", BEFORE),
            closeEarly("2021-37"),
            merge("2021-37", "2021-38"),
            correctDecision("2021-37", 1),
            focusArea("FO-DIG"),
            open(line("T01", GDS)),
            opening(2024, of("T01/GDS", 1)),
            frame(GDS, 1),
            adopt(List.of(planned("T01", 1, 1)), "office"),
            lift(2025, "T01"),
            reallocate(2025, "T01", "T02", "GDS", 1),
            giveBack(2025, "T01/GDS", 1),
            split(2025, "T01/GDS+OS", of("GDS", 1), of("OS", 2)),
            report(2025, Tertial.T1, of("T01", 1)),
            correct(2025, Tertial.T1, "T01", 1),
            estimate(2025, of("T01", 1)),
            close(2025),
            supplementary("office", "T01", GDS, 1),
            caseWork("office"),
            recommend("office", 1),
            approve("office", null),
            reject("office"),
            defer("office"),
            withdraw("office"),
            appeal("office"),
            decideAppeal("office", AppealOutcome.DISMISSED, null),
            letter("office"),
            risk("R01", NOT_STATED, null),
            review("R01", NOT_STATED, null, DAY),
            goal("G1"),
            benefit("B01"),
            indicator("B01", DAY),
            measure("B01", "42", DAY),
            plan(PortfolioMember.of("2021-37", null), DAY, "B01"),
            result("P01", PortfolioMember.of("2021-37", null)),
            status("P01", PlannedWorkStatus.REACHED, DAY),
            resources(rigs(20)),
            revise(DAY, rigs(19)),
            gathering("S1"),
            held("S1", DAY),
            seat("05", SeatKind.MEMBER),
            approve(2025),
            end("05", DAY),
            call("M1"),
            put("1", PROGRAMME_2025),
            sent(DAY),
            present("C"),
            recuse("1", "C"),
            adopt("1", "C"),
            callOff(),
            minutes(),
            remark("INC-01", DEVELOPERS),
            rate("2021-37", Rating.of(Map.of(Criterion.INNOVATION_HEIGHT, RatingColour.RED), true), DAY));

    @Test
    void every_command_has_a_name() {
        assertThat(CommandJson.byName().values())
                .containsExactlyInAnyOrderElementsOf(Families.leaves(Command.class).stream()
                        .map(kind -> kind.asSubclass(Command.class))
                        .collect(Collectors.toSet()));
        assertThat(CommandJson.byName())
                .containsEntry("set-frame", SetFrame.class)
                .hasSameSizeAs(EACH);
    }

    @ParameterizedTest
    @FieldSource("EACH")
    void what_a_refusal_keeps_of_a_command_is_that_command_again(Command command) {
        assertThat(read(command.getClass(), asked(command))).isEqualTo(command);
    }

    @ParameterizedTest
    @FieldSource("EACH")
    void what_is_open_may_be_left_out(Command command) {
        ObjectNode asked = asked(command);
        asked.propertyStream()
                .filter(field -> field.getValue().isNull())
                .toList()
                .forEach(field -> asked.remove(field.getKey()));

        assertThat(read(command.getClass(), asked)).isEqualTo(command);
    }

    @Test
    void an_amount_is_a_whole_number_and_nothing_that_is_needed_may_be_left_out() {
        ObjectNode text = asked(frame(GDS, 1)).put("amount", "1");
        ObjectNode fraction = asked(frame(GDS, 1)).put("amount", 1.5);
        ObjectNode without = asked(frame(GDS, 1));
        without.remove("amount");

        for (ObjectNode asked : List.of(text, fraction, without)) {
            assertThatThrownBy(() -> CommandJson.read(SetFrame.class, asked)).isInstanceOf(JacksonException.class);
        }
    }

    private static ObjectNode asked(Command command) {
        return EventJson.mapper().valueToTree(CommandJson.asked(command));
    }

    private static Command read(Class<? extends Command> kind, ObjectNode asked) {
        return CommandJson.read(kind, asked);
    }
}
