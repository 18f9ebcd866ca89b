package org.charterrules.examples.charter;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.function.Function;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code --as-of}. The offset is never guessed: an hour can make the difference between in time and late. */
final class AsOf implements ITypeConverter<Instant> {
    private static final String EXPECTED =
            " Expected a date, a time and an offset from UTC, for example 2026-06-03T09:00:00Z.";

    @Override
    public Instant convert(String given) {
        try {
            return inRange(OffsetDateTime.parse(given), given);
        } catch (DateTimeException unreadable) {
            throw new TypeConversionException("'" + given + "' " + problem(given));
        }
    }

    /** The years that case files may use, so that every date reckoned from this one can be written. */
    private static Instant inRange(OffsetDateTime time, String given) {
        if (time.getYear() < 1 || time.getYear() > 9998 || !Character.isDigit(given.charAt(0))) {
            throw new DateTimeException("The year is out of range.");
        }
        return time.toInstant();
    }

    private static String problem(String given) {
        if (reads(given, LocalDateTime::parse)) {
            return "has no offset." + EXPECTED + " Maybe add Z or +01:00.";
        }
        if (reads(given, LocalDate::parse)) {
            return "has no time of day and no offset." + EXPECTED + " Maybe add T09:00:00Z or T09:00:00+01:00.";
        }
        return "is not an instant." + EXPECTED;
    }

    private static boolean reads(String given, Function<String, ?> as) {
        try {
            as.apply(given);
            return true;
        } catch (DateTimeException unreadable) {
            return false;
        }
    }
}
