package no.tilsagn.command;

import static no.tilsagn.command.Contests.asker;
import static no.tilsagn.command.RefusalCode.LABEL_OUT_OF_ORDER;
import static no.tilsagn.command.RefusalCode.REGISTER_CODE_TAKEN;
import static no.tilsagn.command.RefusalCode.ROLE_MISSING;
import static no.tilsagn.command.RefusalCode.UNKNOWN_BUDGET_LINE;
import static no.tilsagn.command.RefusalCode.UNKNOWN_BUDGET_YEAR;
import static no.tilsagn.command.RefusalCode.UNKNOWN_FUND_SOURCE;
import static no.tilsagn.scenario.Sample.GDS;
import static no.tilsagn.scenario.Sample.Y2025;
import static no.tilsagn.scenario.Sample.establish;
import static no.tilsagn.scenario.SampleBudget.line;
import static no.tilsagn.scenario.SampleBudget.open;
import static no.tilsagn.scenario.SampleRemarks.about;
import static no.tilsagn.scenario.SampleRemarks.at;
import static no.tilsagn.scenario.SampleRemarks.remark;
import static no.tilsagn.scenario.SampleRemarks.under;

import java.util.Set;
import no.tilsagn.remark.RegisterRemark;
import no.tilsagn.scenario.Outcome;
import no.tilsagn.scenario.Scenario;

/** What stands against a remark on the source: that it says where it stands in a budget makes it the one of most rules. */
final class RemarkContest {

    private RemarkContest() {}

    static Contest of() {
        return Contest.of(
                        RegisterRemark.class,
                        RemarkContest::register,
                        ROLE_MISSING,
                        UNKNOWN_FUND_SOURCE,
                        LABEL_OUT_OF_ORDER,
                        UNKNOWN_BUDGET_YEAR,
                        UNKNOWN_BUDGET_LINE,
                        REGISTER_CODE_TAKEN)
                .apart(UNKNOWN_BUDGET_YEAR, UNKNOWN_BUDGET_LINE);
    }

    private static Outcome register(Set<RefusalCode> broken) {
        Scenario scenario = Scenario.given(establish(), open(line("T01", GDS)));
        if (broken.contains(REGISTER_CODE_TAKEN)) {
            scenario.and(remark("E", about(Y2025)));
        }
        return scenario.when(remark(
                        "E",
                        about(
                                broken.contains(UNKNOWN_BUDGET_YEAR) ? Y2025.plusYears(1) : Y2025,
                                at(broken.contains(UNKNOWN_BUDGET_LINE) ? "T99" : "T01"),
                                under(broken.contains(UNKNOWN_FUND_SOURCE) ? "GDS+NONE" : "GDS+OS"),
                                under(broken.contains(LABEL_OUT_OF_ORDER) ? "OIO+OS" : "OS+OIO"))))
                .as(asker(broken, Role.PROGRAMME_OFFICE));
    }
}
