package dev.headrace.processor.schema;

import com.palantir.javapoet.ClassName;
import java.util.List;
import javax.lang.model.element.TypeElement;

/**
 * What is known of a record.
 *
 * @param name the schema's in the language
 * @param seen whether it is public, and so what is made of it
 * @param columns those that could be read
 * @param whole whether all could be read: only then can there be a codec
 */
public record SchemaModel(
        TypeElement type, String name, boolean seen, String doc, List<ColumnModel> columns, boolean whole) {
    /** Keeps what it is given. */
    public SchemaModel {
        columns = List.copyOf(columns);
    }

    ClassName record() {
        return ClassName.get(type);
    }

    ClassName row() {
        return rowOf(record());
    }

    ClassName codec() {
        return codecOf(record());
    }

    static ClassName rowOf(ClassName record) {
        return ClassName.get(record.packageName(), record.simpleName() + "Row");
    }

    static ClassName codecOf(ClassName record) {
        return ClassName.get(record.packageName(), record.simpleName() + "Codec");
    }
}
