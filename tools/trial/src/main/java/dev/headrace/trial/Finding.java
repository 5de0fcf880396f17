package dev.headrace.trial;

import java.util.List;

/** Something that a test expects and that did not hold. */
public sealed interface Finding {

    /** In words, one sentence for each thing that is wrong. */
    List<String> sentences();

    /** The test cannot run: a parameter has no value, or one that is not allowed. */
    record NotReady(String why) implements Finding {
        @Override
        public List<String> sentences() {
            return List.of(why);
        }
    }

    /** The run failed: {@code why} begins with the code. */
    record Failed(String why) implements Finding {
        @Override
        public List<String> sentences() {
            return List.of("the run failed with " + why);
        }
    }

    /** Conditions are about some row, and the test selects none. */
    record NoRow(String relation) implements Finding {
        @Override
        public List<String> sentences() {
            return List.of("`" + relation + "` has no row that the test selects");
        }
    }

    /**
     * A condition that does not hold for a row.
     *
     * @param condition as it was written
     * @param columns those of the relation, in order
     */
    record Broken(String relation, String condition, List<String> columns, Cells row) implements Finding {
        public Broken {
            columns = List.copyOf(columns);
        }

        @Override
        public List<String> sentences() {
            return List.of("`" + condition + "` does not hold in `" + relation + "` for " + row.named(columns));
        }
    }

    /**
     * Other rows than those expected.
     *
     * @param columns those that the test expects values of
     * @param missing expected and not there
     * @param extra there and not expected
     * @param equal how many are as expected
     */
    record OtherRows(String relation, List<String> columns, List<Cells> missing, List<Cells> extra, int equal)
            implements Finding {
        private static final int MOST = 5;

        public OtherRows {
            columns = List.copyOf(columns);
            missing = List.copyOf(missing);
            extra = List.copyOf(extra);
        }

        @Override
        public List<String> sentences() {
            return java.util.stream.Stream.concat(
                            missing.stream()
                                    .limit(MOST)
                                    .map(r -> "`" + relation + "` lacks the row " + r.named(columns)),
                            extra.stream().limit(MOST).map(r -> "`" + relation + "` has the row " + r.named(columns)))
                    .toList();
        }
    }
}
