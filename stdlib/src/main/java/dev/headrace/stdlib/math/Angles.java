package dev.headrace.stdlib.math;

import dev.headrace.ir.function.RowError;
import dev.headrace.stdlib.arithmetic.Floats;

/** Angles in radians, and distances on the globe. */
public final class Angles {

    /** The mean radius of the Earth in kilometres. */
    private static final double EARTH_KM = 6371.0088;

    private Angles() {}

    public static double pi() {
        return StrictMath.PI;
    }

    public static double sin(double x) {
        return StrictMath.sin(x) + 0.0;
    }

    public static double cos(double x) {
        return StrictMath.cos(x);
    }

    public static double tan(double x) {
        return StrictMath.tan(x) + 0.0;
    }

    public static double asin(double x) {
        return StrictMath.asin(sineLike(x)) + 0.0;
    }

    public static double acos(double x) {
        return StrictMath.acos(sineLike(x));
    }

    public static double atan(double x) {
        return StrictMath.atan(x) + 0.0;
    }

    public static double atan2(double y, double x) {
        return StrictMath.atan2(y, x) + 0.0;
    }

    public static double tanh(double x) {
        return StrictMath.tanh(x) + 0.0;
    }

    public static double degrees(double radians) {
        return Floats.finite(StrictMath.toDegrees(radians));
    }

    public static double radians(double degrees) {
        return StrictMath.toRadians(degrees) + 0.0;
    }

    public static double haversineKm(double lat1, double lon1, double lat2, double lon2) {
        double sinLat = StrictMath.sin(StrictMath.toRadians(lat2 - lat1) / 2);
        double sinLon = StrictMath.sin(StrictMath.toRadians(lon2 - lon1) / 2);
        double cosines = StrictMath.cos(StrictMath.toRadians(lat1)) * StrictMath.cos(StrictMath.toRadians(lat2));
        double h = sinLat * sinLat + cosines * sinLon * sinLon;
        return Floats.finite(2 * EARTH_KM * StrictMath.asin(StrictMath.sqrt(Math.max(0, Math.min(1, h)))));
    }

    private static double sineLike(double x) {
        if (x < -1 || x > 1) {
            throw new RowError("the angle of a number outside -1 to 1");
        }
        return x;
    }
}
