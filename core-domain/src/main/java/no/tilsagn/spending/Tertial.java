package no.tilsagn.spending;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;

/** A third of a year, at the end of which spending is reported; the days are the guide's choice. */
public enum Tertial {
    T1(MonthDay.of(4, 30)),
    T2(MonthDay.of(8, 31)),
    T3(MonthDay.of(12, 31));

    private final MonthDay end;

    Tertial(MonthDay end) {
        this.end = end;
    }

    /** Its last day in a year: the day what it reports has effect on. */
    public LocalDate lastDay(Year year) {
        return year.atMonthDay(end);
    }
}
