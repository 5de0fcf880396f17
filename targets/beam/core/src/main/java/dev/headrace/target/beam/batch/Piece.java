package dev.headrace.target.beam.batch;

import dev.headrace.formats.FileRange;
import dev.headrace.formats.InputFile;
import java.io.Serializable;
import java.nio.file.Path;

/** What one worker reads of a source in one go. */
sealed interface Piece extends Serializable {

    /**
     * Some records of a file, or all: see {@link FileRange}.
     *
     * @param name as messages show it
     */
    record OfFile(int number, String name, String path, long bytes, long from, long to, long line) implements Piece {
        private static final long serialVersionUID = 1;

        static OfFile of(FileRange range) {
            InputFile file = range.file();
            return new OfFile(
                    file.number(),
                    file.name(),
                    file.path().toString(),
                    file.bytes(),
                    range.from(),
                    range.to(),
                    range.line());
        }

        FileRange range() {
            return new FileRange(new InputFile(number, name, Path.of(path), bytes), from, to, line);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.ofFile(this);
        }
    }

    /**
     * Rows given by hand.
     *
     * @param packed under the schema of {@link GivenPieces}
     * @param before how many rows of the source stand before them
     */
    record OfRows(byte[] packed, long before) implements Piece {
        private static final long serialVersionUID = 1;

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.ofRows(this);
        }
    }

    <R> R accept(Visitor<R> visitor);

    /** One case per kind. */
    interface Visitor<R> {
        R ofFile(OfFile piece);

        R ofRows(OfRows piece);
    }
}
