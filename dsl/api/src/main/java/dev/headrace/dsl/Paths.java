package dev.headrace.dsl;

/** How a column of another relation is written where it was brought to. */
interface Paths {

    /** The qualifier; empty where names are bare. */
    String relation();

    /** The path of a column. */
    default String[] of(String column) {
        return relation().isEmpty() ? new String[] {column} : new String[] {relation(), column};
    }
}
