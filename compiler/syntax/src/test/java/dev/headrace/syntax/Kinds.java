package dev.headrace.syntax;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which kinds of draft records there are, and which a draft holds. */
final class Kinds {

    private static final String DRAFTS = "dev.headrace.ir.draft";

    private Kinds() {}

    /** {@code Verb.Where}, {@code Field}. */
    static String name(Class<?> kind) {
        return kind.getName().substring(DRAFTS.length() + 1).replace('$', '.');
    }

    static void in(Object node, Set<String> seen) {
        if (node instanceof Optional<?> optional) {
            optional.ifPresent(held -> in(held, seen));
        } else if (node instanceof List<?> list) {
            list.forEach(held -> in(held, seen));
        } else if (node instanceof Record && node.getClass().getName().startsWith(DRAFTS)) {
            seen.add(name(node.getClass()));
            for (RecordComponent component : node.getClass().getRecordComponents()) {
                try {
                    in(component.getAccessor().invoke(node), seen);
                } catch (ReflectiveOperationException e) {
                    throw new AssertionError(e);
                }
            }
        }
    }

    /** All kinds that a {@code kind} may hold, itself included. */
    static void reachable(Type type, Set<Class<?>> all) {
        if (type instanceof ParameterizedType parameterized) {
            for (Type argument : parameterized.getActualTypeArguments()) {
                reachable(argument, all);
            }
        }
        if (!(type instanceof Class<?> kind) || !kind.getName().startsWith(DRAFTS) || !all.add(kind)) {
            return;
        }
        if (kind.isSealed()) {
            for (Class<?> permitted : kind.getPermittedSubclasses()) {
                reachable(permitted, all);
            }
        }
        if (kind.isRecord()) {
            for (RecordComponent component : kind.getRecordComponents()) {
                reachable(component.getGenericType(), all);
            }
        }
    }
}
