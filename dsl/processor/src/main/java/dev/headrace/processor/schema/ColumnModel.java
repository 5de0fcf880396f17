package dev.headrace.processor.schema;

import com.palantir.javapoet.CodeBlock;
import java.util.List;

/**
 * A column.
 *
 * @param component what Java calls it
 * @param name what the language calls it
 * @param optional whether it may be missing
 * @param said calls on the schema that say its traits and conditions, each with its point
 */
public record ColumnModel(
        String component, String name, Shape shape, boolean optional, List<CodeBlock> said, String doc) {
    /** Keeps what it is given. */
    public ColumnModel {
        said = List.copyOf(said);
    }
}
