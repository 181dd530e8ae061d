package no.tilsagn.fundingcase;

import java.time.Year;
import no.tilsagn.money.LineCode;
import no.tilsagn.project.ProjectId;

/** The project a year's budget line is for. */
public record ProjectOfLine(Year year, LineCode line, ProjectId project) implements CaseRow {

    static String key(Year year, LineCode line) {
        return "line/" + year + "/" + line;
    }

    @Override
    public String key() {
        return key(year, line);
    }
}
