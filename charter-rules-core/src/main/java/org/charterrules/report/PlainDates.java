package org.charterrules.report;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates and times as people write them: Tuesday 9 June 2026, 10am, 12:01pm, 12 midday. */
final class PlainDates {
    private final DateTimeFormatter date;
    private final DateTimeFormatter day;

    PlainDates(Locale locale) {
        this.date = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", locale);
        this.day = DateTimeFormatter.ofPattern("d MMMM", locale);
    }

    String date(LocalDate value) {
        return date.format(value);
    }

    /** Without the year: 9 June. */
    String day(LocalDate value) {
        return day.format(value);
    }

    String dateTime(ZonedDateTime value) {
        return date.format(value) + " at " + time(value.toLocalTime());
    }

    String time(LocalTime value) {
        if (value.equals(LocalTime.NOON)) {
            return "12 midday";
        }
        if (value.equals(LocalTime.MIDNIGHT)) {
            return "12 midnight";
        }
        int hour = value.getHour() % 12 == 0 ? 12 : value.getHour() % 12;
        return hour + minutes(value) + (value.getHour() < 12 ? "am" : "pm");
    }

    private static String minutes(LocalTime value) {
        if (value.getSecond() != 0 || value.getNano() != 0) {
            String seconds = String.format(Locale.ROOT, ":%02d:%02d", value.getMinute(), value.getSecond());
            return value.getNano() == 0 ? seconds : seconds + fraction(value);
        }
        if (value.getMinute() == 0) {
            return "";
        }
        return (value.getMinute() < 10 ? ":0" : ":") + value.getMinute();
    }

    private static String fraction(LocalTime value) {
        return "." + String.format(Locale.ROOT, "%09d", value.getNano()).replaceAll("0+$", "");
    }
}
