package dev.headrace.kernels.window;

import java.util.Random;

/** Doubles that hurt. */
public final class Values {

    private Values() {}

    /** Any finite double, often subnormal, huge, or one of a few that cancel. */
    public static double wild(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> 0.0;
            case 1 -> Double.MIN_VALUE * random.nextInt(1000);
            case 2 -> (random.nextBoolean() ? 1 : -1) * 1e308;
            case 3 -> (random.nextBoolean() ? 1 : -1) * 1e16;
            case 4 -> random.nextGaussian();
            default -> finite(random);
        };
    }

    private static double finite(Random random) {
        double value;
        do {
            value = Double.longBitsToDouble(random.nextLong());
        } while (!Double.isFinite(value));
        return value + 0.0;
    }
}
