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
     * @param folder the folder; made if it is not there
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

    /**
     * Goes on with the case of its kind.
     *
     * @param <R> what comes of a case
     * @param visitor the cases
     * @return what the case gives
     */
    <R> R accept(Visitor<R> visitor);

    /**
     * One case per kind.
     *
     * @param <R> what comes of a case
     */
    interface Visitor<R> {
        /**
         * Where the bindings say.
         *
         * @param target where to
         * @return what comes of it
         */
        R asBound(AsBound target);

        /**
         * Files of a folder.
         *
         * @param target where to
         * @return what comes of it
         */
        R folder(Folder target);

        /**
         * The report.
         *
         * @param target where to
         * @return what comes of it
         */
        R inMemory(InMemory target);
    }
}
