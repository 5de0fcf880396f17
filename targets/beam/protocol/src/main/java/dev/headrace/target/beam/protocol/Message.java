package dev.headrace.target.beam.protocol;

import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.target.Progress;
import dev.headrace.target.RunReport;

/** What a runner's process says about the request it works on. The last message is {@link Done} or {@link Failed}. */
public sealed interface Message {

    /** How far it is. */
    record Told(Progress progress) implements Message {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.told(this);
        }
    }

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

        R done(Done message);

        R failed(Failed message);
    }
}
