package no.tilsagn.event;

import static no.tilsagn.scenario.Sample.MINUTES;
import static no.tilsagn.scenario.Sample.PROGRAMME;
import static no.tilsagn.scenario.SampleRules.boardDecidesAll;
import static no.tilsagn.scenario.SampleRules.limits2018;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import no.tilsagn.money.LineCode;
import no.tilsagn.project.EvidenceKind;
import no.tilsagn.project.Gate;
import no.tilsagn.project.GateOutcome;
import no.tilsagn.project.Lead;
import no.tilsagn.rule.ApplicationDeadlines;
import no.tilsagn.rule.CarryOverPolicy;
import no.tilsagn.rule.DecidingAuthority;
import no.tilsagn.rule.FundSourceLastYear;
import no.tilsagn.rule.GateDefinitions;
import no.tilsagn.rule.ProcessingTimes;
import no.tilsagn.rule.ReallocationAuthority;
import no.tilsagn.rule.RuleContent;
import no.tilsagn.rule.RuleVersionRegistered;
import no.tilsagn.scenario.SampleMeetings;
import org.jspecify.annotations.Nullable;

/** Rule versions: the one event whose content has several kinds, each with a contract of its own. */
final class RuleContracts {

    private static final LocalDate FROM = LocalDate.of(2018, 1, 1);

    private RuleContracts() {}

    static RuleVersionRegistered full() {
        return registered(limits2018(), LocalDate.of(2018, 12, 31));
    }

    static RuleVersionRegistered minimal() {
        return registered(boardDecidesAll(), null);
    }

    static List<RuleVersionRegistered> ofOtherKinds() {
        return List.of(
                registered(
                        new ApplicationDeadlines(List.of(LocalDate.of(2018, 4, 6), LocalDate.of(2018, 5, 28))), null),
                registered(
                        new ProcessingTimes(
                                List.of(new ProcessingTimes.ProcessingTime(DecidingAuthority.BOARD_CHAIR, 10))),
                        null),
                registered(new CarryOverPolicy(CarryOverPolicy.Carried.ALL_UNSPENT), null),
                registered(new ReallocationAuthority(List.of(LineCode.of("PORTFOLIO_FUND"))), null),
                registered(new FundSourceLastYear("GDS", Year.of(2027)), null),
                registered(
                        new GateDefinitions(List.of(new GateDefinitions.Demand(
                                Gate.BP2,
                                List.of(GateOutcome.GO, GateOutcome.STOP),
                                List.of(EvidenceKind.PROJECT_PROPOSAL, EvidenceKind.PHASE_PLAN),
                                List.of(Lead.PROJECT_LEAD),
                                true))),
                        null),
                registered(SampleMeetings.procedure(true), null));
    }

    private static RuleVersionRegistered registered(RuleContent content, @Nullable LocalDate to) {
        return new RuleVersionRegistered(PROGRAMME, content.rule(), 1, FROM, to, content, MINUTES);
    }
}
