package no.tilsagn.queryservice.workingday;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Working days in Norway: not Saturdays, Sundays or public holidays. 24 and 31 December are no public holidays, and so
 * count as working days. The day something is received does not count.
 */
@Component
public class WorkingDays {

    private final HolidayManager holidays =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.NORWAY));

    /** The last of the working days there are from the day after receipt. */
    public LocalDate due(LocalDate received, int workingDays) {
        return Stream.iterate(received.plusDays(1), day -> day.plusDays(1))
                .filter(this::isWorkingDay)
                .skip(workingDays - 1L)
                .findFirst()
                .orElseThrow();
    }

    /** How many working days there are from the day after receipt to a day, that day too. */
    public int used(LocalDate received, LocalDate to) {
        return to.isAfter(received)
                ? Math.toIntExact(received.plusDays(1)
                        .datesUntil(to.plusDays(1))
                        .filter(this::isWorkingDay)
                        .count())
                : 0;
    }

    private boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.isHoliday(day);
    }
}
