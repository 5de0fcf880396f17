package dev.headrace.worker.event;

import dev.headrace.worker.FailureKind;
import java.util.Optional;

/** What a worker says. */
public sealed interface Event {

    /** A try begins. */
    record Started(String step, int attempt, String trainer, long pid) implements Event {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.started(this);
        }
    }

    /** It goes on after an epoch of an earlier try. */
    record Resumed(long epoch) implements Event {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.resumed(this);
        }
    }

    /** It lives. */
    record Heartbeat() implements Event {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.heartbeat(this);
        }
    }

    /** How far it is. */
    record Progress(long done, long total) implements Event {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.progress(this);
        }
    }

    /** A measure at a step; NaN if it is no number. */
    record Metric(String name, long step, double value) implements Event {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.metric(this);
        }
    }

    /** A measure of the finished model. */
    record Result(String name, double value) implements Event {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.result(this);
        }
    }

    /** Where it stands is saved. */
    record Saved(long epoch, String sha256) implements Event {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.saved(this);
        }
    }

    /** It ends because it was asked to. */
    record Halted() implements Event {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.halted(this);
        }
    }

    /**
     * The model is there.
     *
     * @param before whether an earlier try had made it
     */
    record Done(String model, String sha256, boolean before) implements Event {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.done(this);
        }
    }

    /** It cannot go on. */
    record Failed(FailureKind kind, String message, boolean retryable) implements Event {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.failed(this);
        }
    }

    <R> R accept(Visitor<R> visitor);

    /** One case per kind. */
    interface Visitor<R> {
        R started(Started event);

        R resumed(Resumed event);

        R heartbeat(Heartbeat event);

        R progress(Progress event);

        R metric(Metric event);

        R result(Result event);

        R saved(Saved event);

        R halted(Halted event);

        R done(Done event);

        R failed(Failed event);
    }

    /** Whether it tells that the training comes forward, not only that it lives. */
    default boolean isAdvance() {
        return !(this instanceof Heartbeat);
    }

    /** The event of a line; empty if the line is none. */
    static Optional<Event> of(String line) {
        return EventForm.read(line);
    }
}
