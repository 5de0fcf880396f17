package dev.headrace.testkit.generate;

/**
 * How large generated pipelines get.
 *
 * @param sources most sources
 * @param relations most relations
 * @param verbs most verbs in one relation
 * @param columns most columns of a source beside key and times
 * @param rows most rows of a source
 * @param depth most levels of an expression
 */
public record Limits(int sources, int relations, int verbs, int columns, int rows, int depth) {

    public static final Limits SMALL = new Limits(2, 3, 4, 4, 12, 2);
    public static final Limits USUAL = new Limits(3, 5, 6, 7, 60, 3);
}
