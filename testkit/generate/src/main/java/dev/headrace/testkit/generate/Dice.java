package dev.headrace.testkit.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** A seeded source of choices. */
public final class Dice {

    private final SplittableRandom random;

    public Dice(long seed) {
        this(new SplittableRandom(seed));
    }

    private Dice(SplittableRandom random) {
        this.random = random;
    }

    /** Dice of their own, so that more throws here do not change what is thrown there. */
    public Dice split() {
        return new Dice(random.split());
    }

    /** A whole number from {@code low} to {@code high}, both included. */
    public int between(int low, int high) {
        return random.nextInt(low, high + 1);
    }

    public long between(long low, long high) {
        return high == Long.MAX_VALUE ? random.nextLong(low, high) : random.nextLong(low, high + 1);
    }

    public long anyLong() {
        return random.nextLong();
    }

    /** True {@code percent} times of a hundred. */
    public boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    public <T> T oneOf(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    public final <T> T oneOf(T... items) {
        return items[random.nextInt(items.length)];
    }

    /** Some of the items, at least {@code least} if there are as many, in their order. */
    public <T> List<T> some(List<T> items, int least, int most) {
        List<T> left = new ArrayList<>(items);
        int size = Math.min(items.size(), between(least, Math.max(least, most)));
        while (left.size() > size) {
            left.remove(random.nextInt(left.size()));
        }
        return left;
    }
}
