package dev.headrace.target.beam.block;

/**
 * What flows through a batch job. Rows, and beside them in the same stream what is told of rows: so a job needs no second
 * output of a step, which some runners would compute a second time.
 */
public sealed interface Item {

    /**
     * Rows of the input with a number.
     *
     * @param tag the input of the step that reads them: a step that brings several inputs together tells them apart by it
     */
    record Rows(int tag, Block block) implements Item {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.rows(this);
        }
    }

    /** Rows that a source diverted, in the form of {@link dev.headrace.operators.fate.Rejected}. */
    record Diverted(String source, Block block) implements Item {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.diverted(this);
        }
    }

    /** A page of the job's books, packed. */
    record Page(byte[] packed) implements Item {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.page(this);
        }
    }

    <R> R accept(Visitor<R> visitor);

    /** One case per kind. */
    interface Visitor<R> {
        R rows(Rows item);

        R diverted(Diverted item);

        R page(Page item);
    }
}
