package dev.headrace.stdlib.data;

import org.jspecify.annotations.Nullable;

/** Turning values into missing ones. */
public final class Missing {

    private Missing() {}

    public static @Nullable Long nullIfLong(long x, long value) {
        return x == value ? null : (Long) x;
    }

    public static @Nullable Double nullIfDouble(double x, double value) {
        return x == value ? null : (Double) x;
    }

    public static @Nullable Boolean nullIfBool(boolean x, boolean value) {
        return x == value ? null : (Boolean) x;
    }

    public static @Nullable Object nullIfObject(Object x, Object value) {
        return x.equals(value) ? null : x;
    }
}
