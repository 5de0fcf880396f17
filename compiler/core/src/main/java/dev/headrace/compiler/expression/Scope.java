package dev.headrace.compiler.expression;

import dev.headrace.compiler.resolve.Unit;
import java.util.List;
import java.util.Optional;

/** What the names of an expression can mean at one place. */
public interface Scope {

    /** The file, for enums and parameters. */
    Unit unit();

    /** Who has the columns, for messages: {@code inputs}. */
    String owner();

    /** A rule to recall where a column is not found; may be empty. */
    default String hint() {
        return "";
    }

    /** Whether the columns are not known because of an error reported before: then no column is missing. */
    boolean opaque();

    /** The column written so: {@code amount}, {@code payments.hour}. */
    Optional<Slot> column(String written);

    /** Every column that could be named, for suggestions and explanations. */
    List<Slot> columns();

    /** The value of a loop variable. */
    default Optional<LoopValue> loop(String name) {
        return Optional.empty();
    }

    /** What becomes of aggregates. */
    default AggregatePlace aggregates() {
        return AggregatePlace.NOWHERE;
    }

    /** Told of every column that an expression reads. */
    default void read(Slot slot) {}
}
