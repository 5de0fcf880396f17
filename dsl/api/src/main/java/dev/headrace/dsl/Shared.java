package dev.headrace.dsl;

import dev.headrace.dsl.value.DefinitionException;
import dev.headrace.ir.draft.EnumDecl;
import dev.headrace.ir.draft.Name;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The enums and schemas that sources and steps bring along, each once. A file can declare a name only once, so two that
 * differ are refused here: the compiler would see the first alone.
 */
final class Shared {

    private final Map<String, EnumDecl> enums = new LinkedHashMap<>();
    private final Map<String, SchemaOf<?>> schemas = new LinkedHashMap<>();

    /** @throws DefinitionException if another enum of that name has other labels */
    void add(EnumDecl declared) {
        EnumDecl before = enums.putIfAbsent(declared.name().text(), declared);
        if (before != null && !before.labels().equals(declared.labels())) {
            throw new DefinitionException(
                    "two enums of this pipeline are called `" + declared.name().text() + "`, one with the labels "
                            + labels(before) + ", the other with " + labels(declared));
        }
    }

    private static String labels(EnumDecl declared) {
        return declared.labels().stream().map(Name::text).collect(Collectors.joining("`, `", "`", "`"));
    }

    /** @throws DefinitionException if another schema of that name says something else */
    void add(SchemaOf<?> schema) {
        SchemaOf<?> before = schemas.putIfAbsent(schema.name(), schema);
        if (before != null && before != schema && !before.declaration().equals(schema.declaration())) {
            throw new DefinitionException("two schemas of this pipeline are called `" + schema.name() + "`"
                    + difference(before.columns(), schema.columns()));
        }
    }

    private static String difference(List<String> one, List<String> other) {
        return one.equals(other)
                ? ", with the same columns but other types or conditions"
                : ", one with the columns " + names(one) + ", the other with " + names(other);
    }

    private static String names(List<String> columns) {
        return columns.stream().collect(Collectors.joining("`, `", "`", "`"));
    }

    Collection<EnumDecl> enums() {
        return Collections.unmodifiableCollection(enums.values());
    }

    /** In an order in which each stands behind those it needs. */
    Collection<SchemaOf<?>> schemas() {
        return Collections.unmodifiableCollection(schemas.values());
    }
}
