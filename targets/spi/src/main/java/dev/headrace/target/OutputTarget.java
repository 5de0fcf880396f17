package dev.headrace.target;

import java.nio.file.Path;

/** Where a run puts its outputs. */
public sealed interface OutputTarget {

    /** Where their bindings say. An output without a binding is an error of the caller. */
    record AsBound() implements OutputTarget {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.asBound(this);
        }
    }

    /**
     * Each to {@code folder/NAME.FORMAT}, whatever its binding says.
     *
     * @param format {@code parquet csv jsonl}
     */
    record Folder(Path folder, String format) implements OutputTarget {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.folder(this);
        }
    }

    /**
     * Into the report.
     *
     * @param limit the most rows kept of each output; all are counted
     */
    record InMemory(long limit) implements OutputTarget {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.inMemory(this);
        }
    }

    <R> R accept(Visitor<R> visitor);

    /** One case per kind. */
    interface Visitor<R> {
        R asBound(AsBound target);

        R folder(Folder target);

        R inMemory(InMemory target);
    }
}
