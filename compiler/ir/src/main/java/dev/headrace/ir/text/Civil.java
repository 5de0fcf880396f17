package dev.headrace.ir.text;

/** The proleptic Gregorian calendar in plain numbers: days since 1970-01-01 from and to year, month, day. */
final class Civil {

    private static final long DAYS_PER_ERA = 146_097;
    private static final long YEARS_PER_ERA = 400;

    /** Days from 0000-03-01, where an era starts, to 1970-01-01. */
    private static final long EPOCH_FROM_ERA = 719_468;

    private Civil() {}

    static long epochDay(long year, int month, int day) {
        long y = month <= 2 ? year - 1 : year;
        long era = Math.floorDiv(y, YEARS_PER_ERA);
        long yearOfEra = y - era * YEARS_PER_ERA;
        long dayOfYear = (153L * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
        long dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
        return era * DAYS_PER_ERA + dayOfEra - EPOCH_FROM_ERA;
    }

    static int daysInMonth(long year, int month) {
        if (month == 2) {
            boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
            return leap ? 29 : 28;
        }
        return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
    }

    /** Appends {@code yyyy-MM-dd}; years outside 0 to 9999 have a sign. */
    static void append(long epochDay, StringBuilder out) {
        long shifted = epochDay + EPOCH_FROM_ERA;
        long era = Math.floorDiv(shifted, DAYS_PER_ERA);
        long dayOfEra = shifted - era * DAYS_PER_ERA;
        long yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365;
        long dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
        int shiftedMonth = (int) ((5 * dayOfYear + 2) / 153);
        int day = (int) (dayOfYear - (153L * shiftedMonth + 2) / 5 + 1);
        int month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
        long year = yearOfEra + era * YEARS_PER_ERA + (month <= 2 ? 1 : 0);
        appendYear(year, out);
        Digits.append2(month, out.append('-'));
        Digits.append2(day, out.append('-'));
    }

    private static void appendYear(long year, StringBuilder out) {
        if (year < 0 || year > 9999) {
            out.append(year < 0 ? '-' : '+');
        }
        long size = Math.abs(year);
        for (long limit = 1000; limit > 1 && size < limit; limit /= 10) {
            out.append('0');
        }
        out.append(size);
    }
}
