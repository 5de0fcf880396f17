package dev.headrace.target.beam.log;

import dev.headrace.ir.pipeline.SourceDef;
import java.io.Serializable;
import java.util.OptionalLong;

/**
 * What a source declares of time, in microseconds.
 *
 * @param lateness how far behind the greatest time of its partition a row may be
 * @param idleOrNegative after how long a silent partition stops holding the watermark; negative for never
 * @param cut rows before it are not given; {@code Long.MIN_VALUE} for none
 */
public record Timing(long lateness, long idleOrNegative, long cut) implements Serializable {

    public Timing {
        if (lateness < 0) {
            throw new IllegalArgumentException("lateness is not negative");
        }
    }

    /** As declared; without `lateness` no row may be late. */
    public static Timing of(SourceDef source) {
        return new Timing(source.lateness().orElse(0), source.idle().orElse(-1), Long.MIN_VALUE);
    }

    /** The same for {@code as stream from INSTANT}: rows before the instant come from elsewhere. */
    public Timing from(long instant) {
        return new Timing(lateness, idleOrNegative, instant);
    }

    OptionalLong idle() {
        return idleOrNegative < 0 ? OptionalLong.empty() : OptionalLong.of(idleOrNegative);
    }

    boolean isBeforeCut(long time) {
        return time < cut;
    }
}
