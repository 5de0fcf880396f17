package dev.headrace.target.beam.stream;

import org.apache.beam.sdk.transforms.windowing.GlobalWindow;
import org.joda.time.Instant;

/** Watermarks between our clock, which counts microseconds, and Beam's. */
final class Millis {

    private static final long MICROS = 1000;
    /** The last instant of the global window: a watermark there says that nothing more comes. */
    private static final Instant END = GlobalWindow.INSTANCE.maxTimestamp();

    private Millis() {}

    /** The watermark in microseconds that one of Beam's stands for. */
    static long watermark(Instant of) {
        return of.isBefore(END) ? of.getMillis() * MICROS : Long.MAX_VALUE;
    }

    /** The least of Beam's watermarks that reaches one in microseconds, at most the end. */
    static Instant reaching(long watermark) {
        long floor = Math.floorDiv(watermark, MICROS);
        Instant ceiling = new Instant(floor * MICROS == watermark ? floor : floor + 1);
        return ceiling.isBefore(END) ? ceiling : END;
    }
}
