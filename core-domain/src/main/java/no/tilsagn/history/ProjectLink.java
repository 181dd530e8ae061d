package no.tilsagn.history;

import java.time.Year;
import no.tilsagn.fundingapplication.FundingApplicationId;
import no.tilsagn.money.LineCode;
import no.tilsagn.project.ProjectId;
import no.tilsagn.register.EntryCode;
import org.jspecify.annotations.Nullable;

/**
 * What an event names, and the project it stands for.
 *
 * @param of a number, a year's budget line, a funding application or planned work
 * @param project none for a line that is for no project
 */
public record ProjectLink(String of, @Nullable ProjectId project) implements HistoryRow {

    @Override
    public String key() {
        return "link/" + of;
    }

    static String number(String number) {
        return "number/" + number;
    }

    static String line(Year year, LineCode line) {
        return "line/" + year + "/" + line;
    }

    static String plannedWork(EntryCode code) {
        return "planned-work/" + code;
    }

    static String application(FundingApplicationId application) {
        return "application/" + application;
    }
}
