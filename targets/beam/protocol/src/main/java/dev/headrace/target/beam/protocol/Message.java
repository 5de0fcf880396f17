package dev.headrace.target.beam.protocol;

import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.target.Progress;
import dev.headrace.target.RunReport;
import java.util.List;

/** What a runner's process says about the request it works on. The last message is {@link Done} or {@link Failed}. */
public sealed interface Message {

    /** How far it is. */
    record Told(Progress progress) implements Message {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.told(this);
        }
    }

    /**
     * What a stream counted so far: {@code rows late dropped warned rejected} per source, {@code rows} and the largest {@code
     * state bytes} of a key per step.
     */
    record Measured(List<Measure> measures) implements Message {
        public Measured {
            measures = List.copyOf(measures);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.measured(this);
        }
    }

    /**
     * One number.
     *
     * @param name of a source or step, then what is counted: {@code tx/late}
     */
    record Measure(String name, long value) {}

    /** It succeeded. */
    record Done(RunReport report) implements Message {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.done(this);
        }
    }

    /** It failed, as said to the user; code {@code HR0999} if Headrace is at fault. */
    record Failed(Diagnostic diagnostic) implements Message {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.failed(this);
        }
    }

    <R> R accept(Visitor<R> visitor);

    /** One case per kind. */
    interface Visitor<R> {
        R told(Told message);

        R measured(Measured message);

        R done(Done message);

        R failed(Failed message);
    }
}
