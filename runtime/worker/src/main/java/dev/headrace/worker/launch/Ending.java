package dev.headrace.worker.launch;

import dev.headrace.worker.FailureKind;
import java.nio.file.Path;

/** How a training ended. */
public sealed interface Ending {

    /**
     * The model is there.
     *
     * @param before whether it was there already
     */
    record Trained(Path model, String sha256, boolean before) implements Ending {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.trained(this);
        }
    }

    /** It was asked to end; the same step goes on from its checkpoint. */
    record Cancelled() implements Ending {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.cancelled(this);
        }
    }

    /**
     * There is no model.
     *
     * @param sentence what to tell people
     * @param attempts how many tries it took to give up
     */
    record Failed(FailureKind kind, String sentence, boolean retryable, int attempts) implements Ending {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.failed(this);
        }
    }

    <R> R accept(Visitor<R> visitor);

    /** One case per kind. */
    interface Visitor<R> {
        R trained(Trained ending);

        R cancelled(Cancelled ending);

        R failed(Failed ending);
    }
}
